package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otklik.ui.presenter.Handling.Switches;
import org.otklik.visit.InputWay;
import org.otklik.visit.Mode;

/** Five keys reach everything: up, down, back, next, select. Visitor page 5. */
class KeypadOnlyVisitTest {
    @Test
    void fiveKeysFinishAVisit() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.NONE);
            HandsVisit.tell(kiosk::screen, hands(kiosk)::byFiveKeys);
            HandsVisit.assertKept(kiosk.kept(), InputWay.KEYPAD, Mode.KEYPAD);
        });
    }

    @Test
    void nothingGoesOnByItselfAndTheWarningComesLater() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.NONE);
            hands(kiosk).byFiveKeys("start.begin");
            hands(kiosk).byFiveKeys("question.option.tax");
            assertThat(kiosk.pass(Duration.ofSeconds(140)).screen()).isEqualTo("question.service");
            assertThat(kiosk.pass(Duration.ofSeconds(12)).screen()).isEqualTo("idle");
        });
    }

    private static DeskHands hands(KioskOnPaper kiosk) {
        return new DeskHands(Desk.of(kiosk));
    }
}
