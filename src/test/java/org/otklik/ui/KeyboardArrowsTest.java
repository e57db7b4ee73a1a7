package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;
import org.otklik.ui.theme.Panel;

/** Arrows on the keyboard of the screen go in two dimensions. Visitor page 7. */
class KeyboardArrowsTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    @Test
    void upFromTheFirstRowLeadsToTheFieldAndDownIntoTheKeys() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().key(KeyEvent.VK_UP);
            assertThat(kiosk.focused()).contains("keyboard.clear");
            times(4, kiosk, KeyEvent.VK_UP);
            assertThat(kiosk.focused()).contains("question.field");
            kiosk.key(KeyEvent.VK_DOWN);
            assertThat(kiosk.focused()).contains("keyboard.key.й");
        });
    }

    @Test
    void downFromTheLastRowLeadsToTheButtonBelowAndThenToTheBar() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheFirstLetter();
            times(4, kiosk, KeyEvent.VK_DOWN);
            assertThat(kiosk.focused()).contains("nav.forward");
            kiosk.key(KeyEvent.VK_DOWN);
            assertThat(kiosk.focused()).contains("bar.back");
        });
    }

    @Test
    void theKeysForBackAndNextAreArrowsAmongTheKeysAndWrapInTheRow() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheFirstLetter().key(KeyEvent.VK_RIGHT);
            assertThat(kiosk.focused()).contains("keyboard.key.ц");
            times(2, kiosk, KeyEvent.VK_LEFT);
            assertThat(kiosk.focused()).contains("keyboard.key.ъ");
            kiosk.key(KeyEvent.VK_RIGHT);
            assertThat(kiosk.focused()).contains("keyboard.key.й");
            assertThat(kiosk.screen()).isEqualTo("question.comment");
        });
    }

    @Test
    void upAndDownGoToTheKeyThatStandsThere() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheFirstLetter();
            times(5, kiosk, KeyEvent.VK_RIGHT);
            var from = middle(kiosk);
            kiosk.key(KeyEvent.VK_DOWN);
            var width = kiosk.control("keyboard.key.а").getWidth();
            assertThat(Math.abs(middle(kiosk) - from)).isLessThanOrEqualTo(width);
        });
    }

    @Test
    void outsideOfTheKeysBackStillMeansBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().key(KeyEvent.VK_LEFT);
            assertThat(kiosk.screen()).isNotEqualTo("question.comment");
        });
    }

    /** The first letter is a capital; after it the keys are small ones, in other objects. */
    @Test
    void theFocusStaysOnItsKeyWhenTheKeysChange() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheFirstLetter().key(KeyEvent.VK_ENTER).key(KeyEvent.VK_RIGHT);
            assertThat(kiosk.focused()).contains("keyboard.key.ц");
            kiosk.key(KeyEvent.VK_ENTER);
            times(3, kiosk, KeyEvent.VK_DOWN);
            while (!kiosk.focused().equals(java.util.Optional.of("keyboard.digits"))) {
                kiosk.key(KeyEvent.VK_RIGHT);
            }
            kiosk.key(KeyEvent.VK_ENTER);
            times(4, kiosk, KeyEvent.VK_UP);
            kiosk.key(KeyEvent.VK_DOWN).key(KeyEvent.VK_ENTER).tap("nav.forward");
            assertThat(kiosk.kept().get(0).comment()).contains("Йц1");
        });
    }

    private static int middle(KioskOnPaper kiosk) {
        var key = kiosk.control(kiosk.focused().orElseThrow());
        return key.getX() + key.getWidth() / 2;
    }

    private static void times(int presses, KioskOnPaper kiosk, int code) {
        for (var i = 0; i < presses; i++) {
            kiosk.key(code);
        }
    }

    private static KioskOnPaper onTheFirstLetter() {
        var kiosk = atTheComment();
        times(5, kiosk, KeyEvent.VK_UP);
        return kiosk.key(KeyEvent.VK_DOWN);
    }

    private static KioskOnPaper atTheComment() {
        var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
        while (!kiosk.shows("keyboard.space")) {
            kiosk.tap("nav.forward");
        }
        return kiosk;
    }
}
