package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.otklik.ui.kit.ActionButton.Kind;
import org.otklik.ui.theme.AccessibilityNumbers;

/** The keyboard of the screen: it has its own room, is never called up, and types at the caret of its field. */
public final class OnScreenKeyboard extends FieldKeys {
    private static final long serialVersionUID = 1L;

    private final transient List<KeyboardLayout> letters;
    private transient KeyboardLayout shown;
    private Shift shift = Shift.OFF;

    private enum Shift {
        OFF,
        ON
    }

    /** The letters are those of the languages offered, the visitor's first; {@code words} gives «Пробел» and its like. */
    public OnScreenKeyboard(Kit kit, NoteField field, List<KeyboardLayout> letters, Function<String, String> words) {
        super(kit, field, words, new KeyRows(kit, AccessibilityNumbers.CONTENT_MM, KeyRows.Rows.IN_THE_MIDDLE));
        this.letters = List.copyOf(letters);
        shown = letters.get(0);
        shift = field.getText().isEmpty() ? Shift.ON : Shift.OFF;
        rebuild();
        field.watch(this::follow);
    }

    private void rebuild() {
        removeAll();
        rows().clear();
        var isDigits = shown.id().equals("digits");
        for (var at = 0; at < shown.rows().size(); at++) {
            List<KeyRows.Key> keys = new ArrayList<>();
            if (at == 2 && !isDigits) {
                keys.add(key("shift", ActionButton.Label.with("shift", ""), 1.5, this::turnShift));
            }
            shown.rows().get(at).forEach(letter -> keys.add(letter(letter)));
            if (at == 2) {
                keys.add(deleteKey(1.5));
            }
            rows().add(keys);
        }
        rows().add(lastRow());
        rows().buttons().forEach(this::add);
        follow();
        revalidate();
        repaint();
    }

    private List<KeyRows.Key> lastRow() {
        var isDigits = shown.id().equals("digits");
        List<KeyRows.Key> last = new ArrayList<>();
        last.add(key(
                "digits",
                ActionButton.Label.of(word(isDigits ? "button.letters" : "button.digits")),
                2,
                this::turnDigits));
        if (letters.size() > 1 && !isDigits) {
            last.add(key(
                    "language", ActionButton.Label.of(next().id().toUpperCase(Locale.ROOT)), 1.5, () -> show(next())));
        }
        last.add(typing("key.,", ","));
        last.add(key(Kind.LETTER, "space", ActionButton.Label.of(word("button.space")), 4, () -> type(" ")));
        last.add(typing("key..", "."));
        last.add(clearKey(2.5));
        return last;
    }

    private KeyboardLayout next() {
        var at = letters.indexOf(shown);
        return letters.get((at + 1) % letters.size());
    }

    private void show(KeyboardLayout layout) {
        shown = layout;
        rebuild();
    }

    private void turnDigits() {
        show(shown.id().equals("digits") ? letters.get(0) : KeyboardLayout.shipped("digits"));
    }

    private void turnShift() {
        shift = shift == Shift.ON ? Shift.OFF : Shift.ON;
        rebuild();
    }

    private KeyRows.Key letter(String letter) {
        var typed = shift == Shift.ON ? letter.toUpperCase(Locale.ROOT) : letter;
        return typing("key." + letter, typed);
    }

    private KeyRows.Key typing(String name, String typed) {
        return key(Kind.LETTER, name, ActionButton.Label.of(typed), 1, () -> type(typed));
    }

    private void type(String text) {
        field().put(text);
        if (shift == Shift.ON) {
            turnShift();
        }
    }

    private KeyRows.Key key(String name, ActionButton.Label label, double width, Runnable action) {
        return key(Kind.KEY, name, label, width, action);
    }
}
