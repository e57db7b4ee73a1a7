package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.otklik.testkit.KioskOnScreen;

/** A hand that taps twice, in front of a kiosk that is deaf after a change of screen. Visitor page 5. */
@Tag("robot")
class DoubleTapRobotTest {
    /** So long that a slow machine does not come out of the dead time between two taps. */
    private static final long DEAD_MS = 5_000;

    @RegisterExtension
    final KioskOnScreen kiosk = KioskOnScreen.deafFor(DEAD_MS);

    @Test
    void aDoubleTapNeverAnswersTheNextQuestion() {
        kiosk.key(KeyEvent.VK_ENTER).key(KeyEvent.VK_RIGHT);
        assertThat(kiosk.focused()).contains("nav.forward");
        var at = kiosk.middle("nav.forward");
        kiosk.key(KeyEvent.VK_ENTER).press(at).lift().press(at).lift();
        assertThat(kiosk.screen()).isEqualTo("question.outcome");
    }
}
