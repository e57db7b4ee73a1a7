package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.otklik.testkit.KioskOnScreen;

/** The one window: over the whole screen, never a second one, and keys always arrive. */
@Tag("robot")
class FrameRobotTest {
    @RegisterExtension
    final KioskOnScreen kiosk = KioskOnScreen.alwaysListening();

    @Test
    void theFrameCoversTheScreenWithoutABorder() {
        var frame = kiosk.frame();
        var whole = KioskOnScreen.onEventThread(
                () -> frame.getGraphicsConfiguration().getBounds());
        assertThat(KioskOnScreen.onEventThread(() -> new java.awt.Rectangle(
                        frame.getContentPane().getLocationOnScreen(),
                        frame.getContentPane().getSize())))
                .isEqualTo(whole);
    }

    @Test
    void noSecondWindowOpensOnAnyScreen() {
        assertThat(windows()).isEqualTo(1);
        kiosk.tap("complain").tap("overlay.close").tap("start.begin");
        assertThat(windows()).isEqualTo(1);
        kiosk.tap("bar.language").tap("language.en").tap("bar.help").tap("help.withdraw");
        assertThat(windows()).isEqualTo(1);
        kiosk.tap("withdraw.delete");
        assertThat(kiosk.screen()).isEqualTo("start");
        assertThat(windows()).isEqualTo(1);
    }

    @Test
    void keysFindTheirPlaceAfterAnOverlay() {
        kiosk.key(KeyEvent.VK_ENTER).key(KeyEvent.VK_DOWN).key(KeyEvent.VK_DOWN);
        var was = kiosk.focused();
        kiosk.key(KeyEvent.VK_F1);
        assertThat(kiosk.screen()).isEqualTo("help");
        kiosk.key(KeyEvent.VK_ESCAPE).key(KeyEvent.VK_F9).key(KeyEvent.VK_DOWN).key(KeyEvent.VK_ENTER);
        assertThat(kiosk.screen()).isEqualTo("question.service");
        assertThat(kiosk.focused()).isEqualTo(was);
        assertThat(KioskOnScreen.onEventThread(FrameRobotTest::focusedWindow)).isSameAs(kiosk.frame());
    }

    private static Component focusedWindow() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
    }

    private static long windows() {
        return KioskOnScreen.onEventThread(() ->
                Arrays.stream(Window.getWindows()).filter(Window::isShowing).count());
    }
}
