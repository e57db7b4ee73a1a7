package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdlePolicyTest {
    private final IdleClock clock = new IdleClock(IdlePolicy.DEFAULT, Stillness.CHOICE, at(0));

    @ParameterizedTest
    @CsvSource({"CHOICE, 60", "TYPING, 120", "ASSISTED, 150"})
    void eachStillnessHasItsOwnTimeToTheWarning(Stillness stillness, long seconds) {
        clock.restart(stillness, at(0));
        assertThat(clock.tick(at(seconds - 1))).isEqualTo(new IdlePhase.Awake(at(1)));
        assertThat(clock.tick(at(seconds))).isEqualTo(new IdlePhase.Warned(at(30)));
    }

    @Test
    void theVisitIsOverThirtySecondsAfterTheWarning() {
        clock.tick(at(60));
        assertThat(clock.tick(at(89))).isEqualTo(new IdlePhase.Warned(at(1)));
        assertThat(clock.tick(at(90))).isEqualTo(new IdlePhase.Over());
        assertThat(clock.tick(at(91))).isEqualTo(new IdlePhase.Over());
    }

    @Test
    void continuingGivesTheWholeTimeAgainHoweverOften() {
        for (var round = 1; round <= 20; round++) {
            var begin = round * 85L;
            assertThat(clock.tick(at(begin - 25))).isInstanceOf(IdlePhase.Warned.class);
            clock.restart(Stillness.CHOICE, at(begin));
            assertThat(clock.tick(at(begin))).isEqualTo(new IdlePhase.Awake(at(60)));
        }
    }

    @Test
    void movingTheFocusInsideTheWarningCountsAnewAndKeepsIt() {
        clock.tick(at(60));
        clock.restartCountdown(at(80));
        assertThat(clock.tick(at(81))).isEqualTo(new IdlePhase.Warned(at(29)));
        assertThat(clock.tick(at(110))).isEqualTo(new IdlePhase.Over());
    }

    @Test
    void aKioskThatStalledStillWarnsForTheWholeTime() {
        assertThat(clock.tick(at(500))).isEqualTo(new IdlePhase.Warned(at(30)));
        assertThat(clock.tick(at(529))).isEqualTo(new IdlePhase.Warned(at(1)));
    }

    private static Duration at(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
