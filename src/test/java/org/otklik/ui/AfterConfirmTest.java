package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The key for "next" goes on, but what passes over a question or ends the visit wants to be selected. Visitor page 5. */
class AfterConfirmTest {
    @Test
    void nextClicksTheWayOn() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = EveryScreen.SERVICE_CHOSEN.open().key(KeyEvent.VK_RIGHT);
            assertThat(kiosk.screen()).isEqualTo("question.outcome");
        });
    }

    @Test
    void nextOnlyFocusesWhatPassesOver() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = EveryScreen.SERVICE.open();
            assertFocusesFirst(kiosk, "question.service", "question.outcome");
        });
    }

    @Test
    void nextOnlyFocusesWhatEndsTheVisit() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = EveryScreen.COMMENT.open();
            assertFocusesFirst(kiosk, "question.comment", "thanks");
        });
    }

    @Test
    void nextDoesNothingWhereNothingLeadsOn() {
        KioskOnPaper.onEventThread(() -> {
            for (var screen : List.of(
                    EveryScreen.START,
                    EveryScreen.START_ON,
                    EveryScreen.VIEW,
                    EveryScreen.COMPLAINT,
                    EveryScreen.HELP,
                    EveryScreen.LANGUAGE,
                    EveryScreen.WITHDRAW,
                    EveryScreen.THANKS)) {
                var kiosk = screen.open();
                var before = kiosk.screen();
                assertThat(kiosk.key(KeyEvent.VK_RIGHT).screen()).isEqualTo(before);
            }
        });
    }

    private static void assertFocusesFirst(KioskOnPaper kiosk, String stays, String follows) {
        assertThat(kiosk.key(KeyEvent.VK_RIGHT).screen()).isEqualTo(stays);
        assertThat(kiosk.focused()).contains("nav.forward");
        assertThat(kiosk.key(KeyEvent.VK_RIGHT).screen()).isEqualTo(stays);
        assertThat(kiosk.key(KeyEvent.VK_ENTER).screen()).isEqualTo(follows);
    }
}
