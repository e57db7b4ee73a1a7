package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.LogEar;
import org.otklik.wire.AlertCode;

class CertificateWatchTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:30:00Z");

    private final CertificateWatch watch = new CertificateWatch();

    @Test
    void thirtyDaysBeforeTheEndItIsSaidOnceADay() {
        try (var ear = new LogEar(CertificateWatch.class.getName())) {
            var end = Optional.of(NOW.plus(Duration.ofDays(31)));
            assertThat(watch.look(Optional.empty(), NOW)).isEmpty();
            assertThat(watch.look(end, NOW)).isEmpty();
            for (var hour = 25; hour < 25 + 48; hour++) {
                assertThat(watch.look(end, NOW.plus(Duration.ofHours(hour)))).contains(AlertCode.CERT_SOON);
            }
            assertThat(ear.lines())
                    .containsExactly(
                            "W-SYN-03 cert_soon: the certificate of the collector ends in 29 days",
                            "W-SYN-03 cert_soon: the certificate of the collector ends in 28 days");
        }
    }
}
