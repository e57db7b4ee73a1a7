package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.ShippedPacks;
import org.otklik.testkit.TestKeyboards;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Panel;

/**
 * A real keyboard writes through the layout of the screen by where its keys are, so Russian needs no layout of the system.
 * Visitor page 7.
 */
class RealKeyboardTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    @Test
    void englishKeysWriteTheRussianLettersThatStandThere() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment("ru", "en");
            kiosk.letterKey(KeyEvent.VK_G, 'G').letterKey(KeyEvent.VK_H, 'h').letterKey(KeyEvent.VK_OPEN_BRACKET, '[');
            kiosk.letterKey(KeyEvent.VK_BACK_QUOTE, '`').letterKey(KeyEvent.VK_SLASH, '/');
            assertThat(text(kiosk)).isEqualTo("Прхё.");
        });
    }

    @Test
    void theLanguageKeyOfTheScreenTurnsTheRealKeysToo() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment("ru", "en").tap("keyboard.language").letterKey(KeyEvent.VK_G, 'g');
            kiosk.tap("keyboard.language").letterKey(KeyEvent.VK_G, 'g');
            assertThat(text(kiosk)).isEqualTo("gп");
        });
    }

    @Test
    void theAlphabeticalOrderOfTheScreenMovesNoRealKey() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment("ru", "en").tap("keyboard.alphabet").letterKey(KeyEvent.VK_Q, 'q');
            assertThat(text(kiosk)).isEqualTo("й");
        });
    }

    @Test
    void digitsAndWhatTheLayoutLeavesAloneAreWrittenAsTheyAre() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment("ru", "en");
            kiosk.letterKey(KeyEvent.VK_7, '7')
                    .letterKey(KeyEvent.VK_SPACE, ' ')
                    .letterKey(KeyEvent.VK_1, '!');
            assertThat(text(kiosk)).isEqualTo("7 !");
        });
    }

    @Test
    void theRowAboveWritesTheFurtherLettersOfTatarAndDigitsWhileTheseAreShown() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment("tt", "en").letterKey(KeyEvent.VK_1, '1');
            kiosk.tap("keyboard.digits").letterKey(KeyEvent.VK_1, '1');
            assertThat(text(kiosk)).isEqualTo("ә1");
        });
    }

    @Test
    void aHeldKeyWritesItsLetterOnce() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment("ru", "en").holdLetterKey(KeyEvent.VK_G, 'g');
            assertThat(text(kiosk)).isEqualTo("п");
        });
    }

    private static String text(KioskOnPaper kiosk) {
        return ((NoteField) kiosk.control("question.field")).getText();
    }

    private static KioskOnPaper atTheComment(String... languages) {
        var keyboards = TestKeyboards.of(languages);
        var kiosk = KeysOnPaper.typingOn(keyboards, PORTRAIT, ShippedPacks.mfcBasic(), Look.USUAL)
                .tap("start.begin");
        while (!kiosk.shows("keyboard.space")) {
            kiosk.tap("nav.forward");
        }
        return kiosk;
    }
}
