package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.otklik.testkit.KioskOnScreen;

/** What fingers really do, through the X server, which drops a click after a slip of four pixels. Visitor page 5. */
@Tag("robot")
class PointerRobotTest {
    private static final Point NOWHERE = new Point(4, 4);

    @RegisterExtension
    final KioskOnScreen kiosk = KioskOnScreen.alwaysListening();

    @Test
    void aSlipOfSixPixelsStillAnswers() {
        var at = kiosk.middle("start.begin");
        kiosk.press(at).slideTo(new Point(at.x + 6, at.y)).lift();
        assertThat(kiosk.screen()).isEqualTo("question.service");
    }

    @Test
    void aSlideOffTheTargetDoesNothing() {
        kiosk.press(kiosk.middle("start.begin")).slideTo(NOWHERE).lift();
        assertThat(kiosk.screen()).isEqualTo("start");
    }

    @Test
    void aDragIntoATargetDoesNothing() {
        kiosk.press(NOWHERE).slideTo(kiosk.middle("start.begin")).lift();
        assertThat(kiosk.screen()).isEqualTo("start");
    }

    @Test
    void aSecondPressBeforeTheReleaseIsIgnored() {
        var at = kiosk.middle("start.begin");
        kiosk.press(at).clickOtherButton(at);
        assertThat(kiosk.screen()).isEqualTo("start");
        kiosk.lift();
        assertThat(kiosk.screen()).isEqualTo("question.service");
    }

    /** The idle clock or a key may change the screen under a resting finger. */
    @Test
    void aPressHeldAcrossAChangeOfScreenIsDropped() {
        kiosk.tap("start.begin").press(kiosk.middle("nav.forward")).key(KeyEvent.VK_F1);
        assertThat(kiosk.screen()).isEqualTo("help");
        kiosk.liftFromWhatIsGone();
        assertThat(kiosk.screen()).isEqualTo("help");
        kiosk.key(KeyEvent.VK_ESCAPE);
        assertThat(kiosk.screen()).isEqualTo("question.service");
    }
}
