package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.accessibility.Accessible;
import org.junit.jupiter.api.Test;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.theme.Panel;

/** What the keyboard of the screen does to the text, and what it says of the room that is left. Visitor page 7. */
class KeyboardTextTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    /** Of the shipped pack. */
    private static final int LIMIT = 300;

    @Test
    void whatWasClearedCanBeBroughtBackByTheSameKey() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().type("Мало мест");
            assertThat(words(kiosk, "keyboard.clear")).isEqualTo("Стереть всё");
            kiosk.tap("keyboard.clear");
            assertThat(text(kiosk)).isEmpty();
            assertThat(words(kiosk, "keyboard.clear")).isEqualTo("Вернуть");
            kiosk.tap("keyboard.clear");
            assertThat(text(kiosk)).isEqualTo("Мало мест");
            assertThat(words(kiosk, "keyboard.clear")).isEqualTo("Стереть всё");
        });
    }

    @Test
    void aNewLetterEndsTheChanceToBringBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().type("Мало мест").tap("keyboard.clear").tap("keyboard.key.д");
            assertThat(words(kiosk, "keyboard.clear")).isEqualTo("Стереть всё");
        });
    }

    @Test
    void lettersAreCountedFromFiftyBeforeTheLimit() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().type("а".repeat(LIMIT - 51));
            assertThat(notice(kiosk)).isEmpty();
            kiosk.tap("keyboard.key.б");
            assertThat(notice(kiosk)).isEqualTo("Осталось 50 знаков");
            kiosk.tap("keyboard.delete");
            assertThat(notice(kiosk)).isEmpty();
        });
    }

    @Test
    void atTheLimitLettersAreUnavailableAndSayWhy() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().type("а".repeat(LIMIT));
            assertThat(notice(kiosk)).isEqualTo("Места больше нет.");
            assertThat(why(kiosk, "keyboard.key.б")).isEqualTo("Места больше нет.");
            kiosk.tap("keyboard.key.б");
            assertThat(text(kiosk)).hasSize(LIMIT);
            kiosk.tap("keyboard.delete");
            assertThat(notice(kiosk)).isEqualTo("Остался 1 знак");
            assertThat(why(kiosk, "keyboard.key.б")).isEmpty();
            assertThat(why(kiosk, "keyboard.delete")).isEmpty();
        });
    }

    @Test
    void unavailableLettersKeepTheFocus() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().type("а".repeat(LIMIT));
            kiosk.key(KeyEvent.VK_UP).key(KeyEvent.VK_UP).key(KeyEvent.VK_LEFT);
            assertThat(kiosk.focused()).hasValueSatisfying(id -> assertThat(id).startsWith("keyboard.key."));
        });
    }

    @Test
    void aSignOfTwoUnitsIsDeletedAsAWhole() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment();
            field(kiosk).put("да😀");
            kiosk.tap("keyboard.delete");
            assertThat(text(kiosk)).isEqualTo("да");
        });
    }

    private static String notice(KioskOnPaper kiosk) {
        return kiosk.shows("notice") ? ((Notice) kiosk.control("notice")).words() : "";
    }

    private static String text(KioskOnPaper kiosk) {
        return field(kiosk).getText();
    }

    private static NoteField field(KioskOnPaper kiosk) {
        return (NoteField) kiosk.control("question.field");
    }

    private static String words(KioskOnPaper kiosk, String id) {
        return ((Accessible) kiosk.control(id)).getAccessibleContext().getAccessibleName();
    }

    private static String why(KioskOnPaper kiosk, String id) {
        var why = ((Accessible) kiosk.control(id)).getAccessibleContext().getAccessibleDescription();
        return why == null ? "" : why;
    }

    private static KioskOnPaper atTheComment() {
        var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
        while (!kiosk.shows("keyboard.space")) {
            kiosk.tap("nav.forward");
        }
        return kiosk;
    }
}
