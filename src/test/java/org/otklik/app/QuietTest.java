package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuietTest {
    private Duration now = Duration.ofHours(1);
    private final Quiet quiet = new Quiet(() -> now);

    @Test
    void itIsQuietTenMinutesAfterTheLastVisitUntilTheNext() {
        assertThat(quiet.lasts()).as("nothing has been shown yet").isFalse();
        quiet.screen("start");
        pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(quiet.lasts()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(quiet.lasts()).isTrue();
        quiet.screen("question");
        assertThat(quiet.lasts()).isFalse();
        pass(Duration.ofHours(1));
        assertThat(quiet.lasts()).as("a visitor who thinks, or a technician").isFalse();
        quiet.screen("start");
        assertThat(quiet.lasts()).isFalse();
        pass(Duration.ofMinutes(10));
        assertThat(quiet.lasts()).isTrue();
    }

    @Test
    void closingTimeIsNoVisit() {
        quiet.screen("start");
        pass(Duration.ofMinutes(9));
        quiet.screen("closed");
        pass(Duration.ofMinutes(1));
        assertThat(quiet.lasts()).isTrue();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
