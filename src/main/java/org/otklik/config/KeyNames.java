package org.otklik.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names that a keymap may hold: uses of keys, and keys as Java names them. Visitor page 5. */
final class KeyNames {
    /** They reach everything. */
    static final List<String> REQUIRED = List.of("FOCUS_PREVIOUS", "FOCUS_NEXT", "BACK", "NEXT", "SELECT");

    static final List<String> SWITCHES = List.of("SWITCH_MOVE", "SWITCH_SELECT");

    private static final List<String> FURTHER = List.of(
            "HELP",
            "WHERE_AM_I",
            "REPEAT",
            "PAUSE",
            "SLOWER",
            "FASTER",
            "QUIETER",
            "LOUDER",
            "HEADPHONES_IN",
            "HEADPHONES_OUT",
            "LANGUAGE",
            "VIEW",
            "SOUND",
            "HIDE_SCREEN",
            "CLOSE");

    private static final Pattern CHORD = Pattern.compile("((?:Ctrl\\+)?(?:Alt\\+)?(?:Shift\\+)?)VK_([A-Z0-9_]+)");

    /** Keys that write nothing. */
    private static final Set<String> SILENT = Set.of(
            "ENTER",
            "TAB",
            "ESCAPE",
            "BACK_SPACE",
            "PAUSE",
            "PAGE_UP",
            "PAGE_DOWN",
            "END",
            "HOME",
            "LEFT",
            "UP",
            "RIGHT",
            "DOWN",
            "KP_UP",
            "KP_DOWN",
            "KP_LEFT",
            "KP_RIGHT",
            "BEGIN",
            "CLEAR",
            "CANCEL",
            "INSERT",
            "DELETE",
            "PRINTSCREEN",
            "SCROLL_LOCK",
            "CONTEXT_MENU",
            "AGAIN",
            "UNDO",
            "COPY",
            "PASTE",
            "CUT",
            "FIND",
            "PROPS",
            "STOP");

    /** Keys that write, beside letters and digits. */
    private static final Set<String> WRITING = Set.of(
            "SPACE",
            "COMMA",
            "MINUS",
            "PERIOD",
            "SLASH",
            "SEMICOLON",
            "EQUALS",
            "OPEN_BRACKET",
            "BACK_SLASH",
            "CLOSE_BRACKET",
            "BACK_QUOTE",
            "QUOTE",
            "MULTIPLY",
            "ADD",
            "SUBTRACT",
            "DECIMAL",
            "DIVIDE");

    private static final Set<String> KEYS = named();

    private KeyNames() {}

    /** Every use there is. */
    static List<String> uses() {
        return Stream.of(REQUIRED, SWITCHES, FURTHER).flatMap(List::stream).toList();
    }

    /** Every key, without what may be held with it. */
    static Set<String> keys() {
        return KEYS;
    }

    /** Whether a key is named here: {@code VK_UP}, with {@code Ctrl+}, {@code Alt+}, {@code Shift+} before it in this order. */
    static boolean isKey(String name) {
        var chord = CHORD.matcher(name);
        return chord.matches() && KEYS.contains(chord.group(2));
    }

    /** Whether the key writes a letter, a digit or a sign; with Ctrl or Alt none does. */
    static boolean writes(String name) {
        var chord = CHORD.matcher(name);
        return chord.matches()
                && !chord.group(1).contains("Ctrl")
                && !chord.group(1).contains("Alt")
                && isWriting(chord.group(2));
    }

    private static boolean isWriting(String key) {
        return key.length() == 1 || key.startsWith("NUMPAD") || WRITING.contains(key);
    }

    private static Set<String> named() {
        var keys = new HashSet<String>(SILENT);
        keys.addAll(WRITING);
        IntStream.rangeClosed('A', 'Z').forEach(letter -> keys.add(Character.toString(letter)));
        IntStream.rangeClosed(0, 9).forEach(digit -> keys.add(Integer.toString(digit)));
        IntStream.rangeClosed(0, 9).forEach(digit -> keys.add("NUMPAD" + digit));
        IntStream.rangeClosed(1, 24).forEach(number -> keys.add("F" + number));
        return Set.copyOf(keys);
    }
}
