package org.otklik.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

/** Which key does what, and that a key held down does it once. Visitor page 5. */
class KeyMapTest {
    private static final int NOTHING = 0;

    @Test
    void theUsualKeysAreThoseOfThePage() {
        assertUse(KioskKey.FOCUS_PREVIOUS, KeyEvent.VK_UP);
        assertUse(KioskKey.FOCUS_NEXT, KeyEvent.VK_DOWN, KeyEvent.VK_TAB);
        assertUse(KioskKey.BACK, KeyEvent.VK_LEFT, KeyEvent.VK_PAGE_UP);
        assertUse(KioskKey.NEXT, KeyEvent.VK_RIGHT, KeyEvent.VK_PAGE_DOWN);
        assertUse(KioskKey.SELECT, KeyEvent.VK_ENTER, KeyEvent.VK_SPACE);
        assertUse(KioskKey.HELP, KeyEvent.VK_F1);
        assertUse(KioskKey.WHERE_AM_I, KeyEvent.VK_F2);
        assertUse(KioskKey.REPEAT, KeyEvent.VK_F3);
        assertUse(KioskKey.PAUSE, KeyEvent.VK_F4);
        assertUse(KioskKey.SLOWER, KeyEvent.VK_F5);
        assertUse(KioskKey.FASTER, KeyEvent.VK_F6);
        assertUse(KioskKey.QUIETER, KeyEvent.VK_F7);
        assertUse(KioskKey.LOUDER, KeyEvent.VK_F8);
        assertUse(KioskKey.LANGUAGE, KeyEvent.VK_F9);
        assertUse(KioskKey.VIEW, KeyEvent.VK_F10);
        assertUse(KioskKey.SOUND, KeyEvent.VK_F11);
        assertUse(KioskKey.HIDE_SCREEN, KeyEvent.VK_F12);
        assertUse(KioskKey.CLOSE, KeyEvent.VK_ESCAPE);
        assertUse(KioskKey.SWITCH_MOVE, KeyEvent.VK_HOME);
        assertUse(KioskKey.SWITCH_SELECT, KeyEvent.VK_END);
        assertThat(use(KeyMap.USUAL, KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK))
                .contains(KioskKey.FOCUS_PREVIOUS);
        assertThat(use(KeyMap.USUAL, KeyEvent.VK_Q, InputEvent.CTRL_DOWN_MASK)).contains(KioskKey.QUIT);
        assertThat(use(KeyMap.USUAL, KeyEvent.VK_Q, NOTHING)).isEmpty();
    }

    @Test
    void theTechniciansKeysAreTheSameAtEveryKiosk() {
        var both = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK;
        assertThat(use(KeyMap.USUAL, KeyEvent.VK_T, both)).contains(KioskKey.TECHNICIAN);
        assertThat(use(KeyMap.USUAL, KeyEvent.VK_T, InputEvent.CTRL_DOWN_MASK)).isEmpty();
        var map = KeyMap.of(Map.of("HELP", List.of("Ctrl+Alt+VK_T")));
        assertThat(use(map, KeyEvent.VK_T, both)).contains(KioskKey.TECHNICIAN);
    }

    /** A hand that lies on Shift still moves. */
    @Test
    void shiftChangesNothingBesideAKeyThatKnowsNothingOfIt() {
        assertThat(use(KeyMap.USUAL, KeyEvent.VK_DOWN, InputEvent.SHIFT_DOWN_MASK))
                .contains(KioskKey.FOCUS_NEXT);
    }

    @Test
    void aKeymapTakesThePlaceOfAllUsualKeys() {
        var map = KeyMap.of(Map.of("FOCUS_NEXT", List.of("VK_F13"), "HELP", List.of("Ctrl+Alt+VK_H", "VK_F14")));
        assertThat(use(map, KeyEvent.VK_F13, NOTHING)).contains(KioskKey.FOCUS_NEXT);
        assertThat(use(map, KeyEvent.VK_H, InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK))
                .contains(KioskKey.HELP);
        assertThat(use(map, KeyEvent.VK_H, InputEvent.CTRL_DOWN_MASK)).isEmpty();
        assertThat(use(map, KeyEvent.VK_DOWN, NOTHING)).isEmpty();
        assertThat(map.first(KioskKey.HELP)).contains("Ctrl+Alt+VK_H");
        assertThat(map.first(KioskKey.SELECT)).isEmpty();
    }

    @Test
    void aKeyThatJavaDoesNotKnowIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> KeyMap.of(Map.of("NEXT", List.of("VK_NEXT")))).hasMessageContaining("VK_NEXT");
    }

    @Test
    void aKeyHeldDownDoesItsWorkOnce() {
        var heard = new Heard();
        var focus = new FocusOrder();
        var switches = new Switches(focus, java.time.Duration.ofMillis(1500), () -> {});
        var router = new KeyRouter(focus, Optional::empty, heard, switches, KeyMap.USUAL);
        for (var repeat = 0; repeat < 5; repeat++) {
            router.dispatchKeyEvent(event(KeyEvent.KEY_PRESSED, KeyEvent.VK_LEFT, NOTHING));
        }
        router.dispatchKeyEvent(event(KeyEvent.KEY_RELEASED, KeyEvent.VK_LEFT, NOTHING));
        router.dispatchKeyEvent(event(KeyEvent.KEY_PRESSED, KeyEvent.VK_LEFT, NOTHING));
        assertThat(heard.words).containsExactly("back", "back");
    }

    private static void assertUse(KioskKey use, int... codes) {
        for (var code : codes) {
            assertThat(use(KeyMap.USUAL, code, NOTHING))
                    .as(KeyEvent.getKeyText(code))
                    .contains(use);
        }
    }

    private static Optional<KioskKey> use(KeyMap map, int code, int modifiers) {
        return map.use(event(KeyEvent.KEY_PRESSED, code, modifiers));
    }

    private static KeyEvent event(int kind, int code, int modifiers) {
        return new KeyEvent(new JLabel(), kind, 1, modifiers, code, KeyEvent.CHAR_UNDEFINED);
    }

    /** Writes down what a screen is told to do. */
    private static final class Heard implements KeyRouter.Commands {
        private final List<String> words = new ArrayList<>();

        @Override
        public void hush() {}

        @Override
        public void done() {}

        @Override
        public void hearing(KioskKey key) {
            words.add(key.name());
        }

        @Override
        public void used() {}

        @Override
        public void switched() {}

        @Override
        public KeyRouter.Use otherKey() {
            return KeyRouter.Use.AS_USUAL;
        }

        @Override
        public void back() {
            words.add("back");
        }

        @Override
        public void next() {
            words.add("next");
        }

        @Override
        public void help() {
            words.add("help");
        }

        @Override
        public void view() {
            words.add("view");
        }

        @Override
        public void language() {
            words.add("language");
        }

        @Override
        public void sound() {
            words.add("sound");
        }

        @Override
        public void hideScreen() {
            words.add("hide");
        }

        @Override
        public void close() {
            words.add("close");
        }

        @Override
        public void technician() {
            words.add("technician");
        }

        @Override
        public void quit() {
            words.add("quit");
        }
    }
}
