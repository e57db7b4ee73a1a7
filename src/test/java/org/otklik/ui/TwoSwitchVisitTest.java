package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otklik.ui.presenter.Handling.Switches;
import org.otklik.visit.InputWay;
import org.otklik.visit.Mode;

/** One switch moves, the other one selects; no finger, no other key. Visitor page 5. */
class TwoSwitchVisitTest {
    private static final int MOVE = DeskHands.MOVE;
    private static final int SELECT = DeskHands.SELECT;

    @Test
    void twoSwitchesFinishAVisit() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.TWO);
            HandsVisit.tell(kiosk::screen, hands(kiosk)::byTwoSwitches);
            HandsVisit.assertKept(kiosk.kept(), InputWay.SWITCH, Mode.SWITCH);
        });
    }

    @Test
    void onTheKeyboardTheyGoByRowsAndThenByKeys() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheField();
            assertThat(kiosk.key(MOVE).focused()).contains("keyboard.key.й");
            assertThat(kiosk.key(MOVE).focused()).contains("keyboard.key.ф");
            kiosk.key(SELECT).key(MOVE);
            assertThat(kiosk.focused()).contains("keyboard.key.ы");
            kiosk.key(SELECT);
            assertThat(kiosk.focused()).contains("keyboard.key.ф");
            assertThat(kiosk.key(MOVE).focused()).contains("keyboard.shift");
        });
    }

    @Test
    void behindTheLastKeyTheRowIsLeft() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheField().key(MOVE).key(SELECT);
            for (var key = 1; key < 12; key++) {
                kiosk.key(MOVE);
            }
            assertThat(kiosk.focused()).contains("keyboard.key.ъ");
            assertThat(kiosk.key(MOVE).focused()).contains("keyboard.key.й");
            assertThat(kiosk.key(MOVE).focused()).contains("keyboard.key.ф");
        });
    }

    @Test
    void nothingGoesOnByItselfAndTheWarningComesLater() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.TWO);
            hands(kiosk).byTwoSwitches("start.begin");
            hands(kiosk).byTwoSwitches("question.option.tax");
            assertThat(kiosk.pass(Duration.ofSeconds(140)).screen()).isEqualTo("question.service");
            assertThat(kiosk.pass(Duration.ofSeconds(12)).screen()).isEqualTo("idle");
            assertThat(kiosk.key(MOVE).screen()).isEqualTo("idle");
            assertThat(kiosk.pass(Duration.ofSeconds(29)).screen()).isEqualTo("idle");
            hands(kiosk).byTwoSwitches("idle.continue");
            assertThat(kiosk.screen()).isEqualTo("question.service");
        });
    }

    @Test
    void theirKeysDoNothingForWhoHasNone() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.NONE).tap("start.begin");
            var before = kiosk.focused();
            assertThat(kiosk.key(MOVE).focused()).isEqualTo(before);
            assertThat(kiosk.key(SELECT).screen()).isEqualTo("question.service");
        });
    }

    /** «Управление кнопкой» is for one; the moving switch says that there are two. */
    @Test
    void theMovingSwitchMakesTwoOfTheOneThatWasAskedFor() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = HandsVisit.kiosk(Switches.NONE).tap("bar.view").tap("view.switches");
            kiosk.tap("view.done").key(MOVE);
            HandsVisit.tell(kiosk::screen, hands(kiosk)::byTwoSwitches);
            HandsVisit.assertKept(kiosk.kept(), InputWay.SWITCH, Mode.SWITCH);
            assertThat(kiosk.key(SELECT).pass(Duration.ofSeconds(2)).focused()).contains("start.begin");
        });
    }

    private static KioskOnPaper onTheField() {
        var kiosk = HandsVisit.kiosk(Switches.TWO);
        hands(kiosk).byTwoSwitches("start.begin");
        while (!kiosk.shows("keyboard.space")) {
            hands(kiosk).byTwoSwitches("nav.forward");
        }
        hands(kiosk).moveTo("question.field");
        return kiosk;
    }

    private static DeskHands hands(KioskOnPaper kiosk) {
        return new DeskHands(Desk.of(kiosk));
    }
}
