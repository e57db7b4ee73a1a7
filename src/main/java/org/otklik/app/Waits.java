package org.otklik.app;

import java.time.Duration;
import org.otklik.config.KioskConfig;
import org.otklik.survey.IdleTimes;
import org.otklik.survey.IdleTimes.Wait;
import org.otklik.visit.IdlePolicy;

/** How long a kiosk waits: as its configuration says, or longer where the pack asks for more. Fleet page 2. */
final class Waits {
    private final KioskConfig.Idle kiosk;
    private final IdleTimes pack;

    Waits(KioskConfig.Idle kiosk, IdleTimes pack) {
        this.kiosk = kiosk;
        this.pack = pack;
    }

    IdlePolicy idle() {
        return new IdlePolicy(
                pack.of(Wait.CHOICE, kiosk.choice()),
                pack.of(Wait.TYPING, kiosk.typing()),
                pack.of(Wait.ASSISTED, kiosk.assisted()),
                pack.of(Wait.COUNTDOWN, kiosk.countdown()));
    }

    Duration thanks() {
        return pack.of(Wait.THANKS, kiosk.thanks());
    }
}
