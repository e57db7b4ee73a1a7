package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key that writes does nothing where nothing is written: not one of them, on no screen. Visitor page 5. */
class StrayKeysTest {
    private static final String PRINTABLE =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`-=[]\\;',./~!@#$%^&*()_+{}|:\"<>?"
                    + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";

    /** In the warning every key continues the visit, so these do too; in the comment they write. */
    private static Stream<EveryScreen> screens() {
        return Stream.of(EveryScreen.values())
                .filter(screen -> screen != EveryScreen.IDLE && screen != EveryScreen.COMMENT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aKeyThatWritesChangesNothing(EveryScreen screen) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = screen.open();
            var before = kiosk.picture();
            var name = kiosk.screen();
            var focused = kiosk.focused();
            PRINTABLE.chars().forEach(letter -> {
                kiosk.letterKey(KeyEvent.getExtendedKeyCodeForChar(letter), (char) letter);
                assertThat(kiosk.screen()).as("after " + (char) letter).isEqualTo(name);
                assertThat(kiosk.focused()).as("after " + (char) letter).isEqualTo(focused);
            });
            assertThat(ScreenParts.isSame(kiosk.picture(), before)).isTrue();
            assertThat(kiosk.hasQuit()).isFalse();
        });
    }
}
