package org.otklik.ui.kit;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The letters or signs of a keyboard, row by row.
 *
 * @param label what the key says that leads here
 * @param physical what a real keyboard writes, by the name of the key at that place of an English one: a letter, or two signs
 */
public record KeyboardLayout(String id, String label, List<List<String>> rows, Map<String, String> physical) {
    /** Those that are not called as the letter or digit on them. */
    private static final Map<Integer, String> PLACES = Map.ofEntries(
            Map.entry(KeyEvent.VK_BACK_QUOTE, "BACK_QUOTE"),
            Map.entry(KeyEvent.VK_MINUS, "MINUS"),
            Map.entry(KeyEvent.VK_EQUALS, "EQUALS"),
            Map.entry(KeyEvent.VK_OPEN_BRACKET, "OPEN_BRACKET"),
            Map.entry(KeyEvent.VK_CLOSE_BRACKET, "CLOSE_BRACKET"),
            Map.entry(KeyEvent.VK_BACK_SLASH, "BACK_SLASH"),
            Map.entry(KeyEvent.VK_SEMICOLON, "SEMICOLON"),
            Map.entry(KeyEvent.VK_QUOTE, "QUOTE"),
            Map.entry(KeyEvent.VK_COMMA, "COMMA"),
            Map.entry(KeyEvent.VK_PERIOD, "PERIOD"),
            Map.entry(KeyEvent.VK_SLASH, "SLASH"));

    public KeyboardLayout {
        rows = rows.stream().map(List::copyOf).toList();
        physical = Map.copyOf(physical);
    }

    String capital(String letter) {
        return letter.toUpperCase(Locale.forLanguageTag(id));
    }

    /**
     * What the key at this place writes here; nothing where the layout leaves the key as it is. Caps Lock is known by the
     * letter that the system took it for.
     *
     * @param code of the key that was pressed
     * @param typed what the system took it for, and what was held with it
     */
    Optional<String> strike(int code, KeyEvent typed) {
        var chord = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;
        if ((typed.getModifiersEx() & chord) != 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(physical.get("VK_" + name(code))).map(written -> {
            var signs = written.codePoints().mapToObj(Character::toString).toList();
            if (signs.size() > 1) {
                return signs.get(typed.isShiftDown() ? 1 : 0);
            }
            var letter = typed.getKeyChar();
            var isCapital = Character.isLetter(letter) ? Character.isUpperCase(letter) : typed.isShiftDown();
            return isCapital ? capital(written) : written;
        });
    }

    /** As a keyboard file names it; the names that Java shows to people are in their language. */
    private static String name(int code) {
        return PLACES.getOrDefault(code, Character.toString(code));
    }
}
