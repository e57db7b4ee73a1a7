package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace(Duration.ofSeconds(300), Duration.ofSeconds(120), new Random(3));

    @Test
    void retryAfterIsClampedAndRubbishIsIgnored() {
        var now = Instant.parse("2026-11-23T12:30:00Z");
        assertThat(pace.retryAfter(Optional.of("0"), now).orElseThrow())
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(pace.retryAfter(Optional.of("1000000000"), now).orElseThrow())
                .isBetween(Duration.ofHours(1), Duration.ofSeconds(3720));
        assertThat(pace.retryAfter(Optional.of("Mon, 23 Nov 2026 12:31:00 GMT"), now)
                        .orElseThrow())
                .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(120));
        assertThat(pace.retryAfter(Optional.of("-5"), now)).isEmpty();
        assertThat(pace.retryAfter(Optional.of("soon"), now)).isEmpty();
    }
}
