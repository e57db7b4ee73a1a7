package org.otklik.ui.kit;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which keys do what at a kiosk. A key is named as Java names it, {@code VK_UP}, with {@code Ctrl+}, {@code Alt+},
 * {@code Shift+} before it where they are held. Immutable.
 */
public final class KeyMap {
    /** Visitor page 5. */
    public static final KeyMap USUAL = new KeyMap(usual());

    private static final KeyStrike QUIT = new KeyStrike(KeyEvent.VK_Q, KeyEvent.CTRL_DOWN_MASK);
    private static final KeyStrike TECHNICIAN =
            new KeyStrike(KeyEvent.VK_T, KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK);
    private static final int MODIFIERS = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.SHIFT_DOWN_MASK;

    private final Map<KioskKey, List<String>> names;
    private final Map<KeyStrike, KioskKey> strikes = new HashMap<>();

    /** A key and what is held with it. */
    private record KeyStrike(int code, int modifiers) {
        static KeyStrike of(String name) {
            var parts = List.of(name.split("\\+"));
            return new KeyStrike(
                    code(parts.get(parts.size() - 1)),
                    (parts.contains("Ctrl") ? KeyEvent.CTRL_DOWN_MASK : 0)
                            | (parts.contains("Alt") ? KeyEvent.ALT_DOWN_MASK : 0)
                            | (parts.contains("Shift") ? KeyEvent.SHIFT_DOWN_MASK : 0));
        }

        private static int code(String name) {
            try {
                return KeyEvent.class.getField(name).getInt(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("no key " + name, e);
            }
        }
    }

    private KeyMap(Map<KioskKey, List<String>> names) {
        this.names = names;
        names.forEach((use, keys) -> keys.forEach(key -> strikes.put(KeyStrike.of(key), use)));
    }

    /** These keys and no others, by the names of a keymap file, which have been checked. */
    public static KeyMap of(Map<String, List<String>> written) {
        var names = new LinkedHashMap<KioskKey, List<String>>();
        written.forEach((use, keys) -> names.put(KioskKey.valueOf(use), keys));
        return new KeyMap(names);
    }

    private static Map<KioskKey, List<String>> usual() {
        var usual = new LinkedHashMap<KioskKey, List<String>>();
        usual.put(KioskKey.FOCUS_PREVIOUS, List.of("VK_UP", "Shift+VK_TAB"));
        usual.put(KioskKey.FOCUS_NEXT, List.of("VK_DOWN", "VK_TAB"));
        usual.put(KioskKey.BACK, List.of("VK_LEFT", "VK_PAGE_UP"));
        usual.put(KioskKey.NEXT, List.of("VK_RIGHT", "VK_PAGE_DOWN"));
        usual.put(KioskKey.SELECT, List.of("VK_ENTER", "VK_SPACE"));
        usual.put(KioskKey.HELP, List.of("VK_F1"));
        usual.put(KioskKey.WHERE_AM_I, List.of("VK_F2"));
        usual.put(KioskKey.REPEAT, List.of("VK_F3"));
        usual.put(KioskKey.PAUSE, List.of("VK_F4"));
        usual.put(KioskKey.SLOWER, List.of("VK_F5"));
        usual.put(KioskKey.FASTER, List.of("VK_F6"));
        usual.put(KioskKey.QUIETER, List.of("VK_F7"));
        usual.put(KioskKey.LOUDER, List.of("VK_F8"));
        usual.put(KioskKey.LANGUAGE, List.of("VK_F9"));
        usual.put(KioskKey.VIEW, List.of("VK_F10"));
        usual.put(KioskKey.SOUND, List.of("VK_F11"));
        usual.put(KioskKey.HIDE_SCREEN, List.of("VK_F12"));
        usual.put(KioskKey.CLOSE, List.of("VK_ESCAPE"));
        usual.put(KioskKey.SWITCH_MOVE, List.of("VK_HOME"));
        usual.put(KioskKey.SWITCH_SELECT, List.of("VK_END"));
        return usual;
    }

    /** What a pressed key does; Shift beside a key that knows nothing of it changes nothing. */
    Optional<KioskKey> use(KeyEvent event) {
        var strike = new KeyStrike(event.getKeyCode(), event.getModifiersEx() & MODIFIERS);
        if (strike.equals(QUIT)) {
            return Optional.of(KioskKey.QUIT);
        }
        if (strike.equals(TECHNICIAN)) {
            return Optional.of(KioskKey.TECHNICIAN);
        }
        return Optional.ofNullable(strikes.get(strike))
                .or(() -> Optional.ofNullable(
                        strikes.get(new KeyStrike(strike.code, strike.modifiers & ~KeyEvent.SHIFT_DOWN_MASK))));
    }

    /** The name of the first key that does it; none if no key does. */
    public Optional<String> first(KioskKey use) {
        return Optional.ofNullable(names.get(use)).map(keys -> keys.get(0));
    }
}
