package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otklik.config.KioskConfig;
import org.otklik.survey.IdleTimes;
import org.otklik.survey.IdleTimes.Wait;
import org.otklik.visit.IdlePolicy;

class WaitsTest {
    private static final KioskConfig.Idle KIOSK = new KioskConfig.Idle(at(60), at(120), at(150), at(30), at(10));

    @Test
    void aPackMayGiveItsVisitorsMoreTimeAndNeverLess() {
        var pack = new IdleTimes(
                Map.of(Wait.CHOICE, at(90), Wait.TYPING, at(30), Wait.COUNTDOWN, at(45), Wait.THANKS, at(5)));
        var waits = new Waits(KIOSK, pack);
        assertThat(waits.idle()).isEqualTo(new IdlePolicy(at(90), at(120), at(150), at(45)));
        assertThat(waits.thanks()).isEqualTo(at(10));
        assertThat(new Waits(KIOSK, new IdleTimes(Map.of(Wait.THANKS, at(20)))).thanks())
                .isEqualTo(at(20));
    }

    @Test
    void aPackThatAsksForNothingLeavesTheTimesOfTheKiosk() {
        assertThat(new Waits(KIOSK, IdleTimes.NONE).idle()).isEqualTo(new IdlePolicy(at(60), at(120), at(150), at(30)));
    }

    private static Duration at(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
