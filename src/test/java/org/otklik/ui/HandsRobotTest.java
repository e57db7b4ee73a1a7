package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.otklik.testkit.KioskOnScreen;
import org.otklik.visit.InputWay;
import org.otklik.visit.Mode;

/** Whole visits without a finger, through the window and its keys. Visitor page 5. */
@Tag("robot")
class HandsRobotTest {
    @RegisterExtension
    final KioskOnScreen kiosk = KioskOnScreen.alwaysListening();

    @Test
    void fiveKeysFinishAVisit() {
        var hands = new DeskHands(Desk.of(kiosk));
        HandsVisit.tell(kiosk::screen, hands::byFiveKeys);
        HandsVisit.assertKept(kiosk.kept(), InputWay.KEYPAD, Mode.KEYPAD);
    }

    @Test
    void twoSwitchesFinishAVisit() {
        var hands = new DeskHands(Desk.of(switchesAskedFor().key(DeskHands.MOVE)));
        HandsVisit.tell(kiosk::screen, hands::byTwoSwitches);
        HandsVisit.assertKept(kiosk.kept(), InputWay.SWITCH, Mode.SWITCH);
    }

    @Test
    void oneSwitchFinishesAVisit() {
        var hands = new DeskHands(Desk.of(switchesAskedFor().key(DeskHands.SELECT)));
        HandsVisit.tell(kiosk::screen, hands::byOneSwitch);
        HandsVisit.assertKept(kiosk.kept(), InputWay.SWITCH, Mode.SWITCH);
    }

    private KioskOnScreen switchesAskedFor() {
        kiosk.tap("bar.view").tap("view.switches").pass(Duration.ofSeconds(1)).tap("view.done");
        assertThat(kiosk.screen()).isEqualTo("start");
        return kiosk;
    }
}
