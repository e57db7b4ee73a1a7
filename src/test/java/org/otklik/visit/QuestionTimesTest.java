package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuestionTimesTest {
    private final QuestionTimes times = new QuestionTimes();

    @Test
    void timesAreRoundedToTenthsOfASecond() {
        times.show("a", at(0));
        times.show("b", at(2_349));
        times.pause(at(2_400));
        assertThat(times.rounded()).containsExactly(entry("a", 2_300L), entry("b", 100L));
    }

    @Test
    void aQuestionSeenTwiceAddsUp() {
        times.show("a", at(0));
        times.show("b", at(1_000));
        times.show("a", at(3_000));
        times.pause(at(3_500));
        assertThat(times.rounded()).containsExactly(entry("a", 1_500L), entry("b", 2_000L));
    }

    @Test
    void timeUnderAnOverlayIsLeftOut() {
        times.show("a", at(0));
        times.pause(at(1_000));
        times.resume(at(60_000));
        times.pause(at(61_000));
        times.pause(at(90_000));
        assertThat(times.rounded()).containsExactly(entry("a", 2_000L));
    }

    @Test
    void resumingTwiceCountsOnce() {
        times.show("a", at(0));
        times.resume(at(1_000));
        times.pause(at(2_000));
        assertThat(times.rounded()).containsExactly(entry("a", 2_000L));
    }

    @Test
    void anOverlayBeforeTheFirstQuestionCountsNothing() {
        times.resume(at(0));
        times.pause(at(1_000));
        assertThat(times.rounded()).isEmpty();
    }

    private static Duration at(long milliseconds) {
        return Duration.ofMillis(milliseconds);
    }
}
