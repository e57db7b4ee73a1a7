package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.otklik.ui.kit.ActionButton.Kind;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.TextSize;

/** The keyboard of the screen: it has its own room, is never called up, and types at the caret of its field. */
public final class OnScreenKeyboard extends FieldKeys {
    private static final long serialVersionUID = 1L;

    private static final double TURNING_KEY = 1.5;

    /** Of a label made of letters, as on «АБВ». */
    private static final int LABEL_LETTERS = 3;

    private final transient Kit kit;
    private final transient Keyboards keyboards;

    /** Letters that were shown last, to come back to from digits and marks. */
    private transient KeyboardLayout letters;

    private transient KeyboardLayout shown;
    private Shift shift;

    private enum Shift {
        OFF,
        ON
    }

    /** Begins with the first of these keyboards; {@code words} gives «Пробел» and its like. */
    public OnScreenKeyboard(Kit kit, NoteField field, Keyboards keyboards, Function<String, String> words) {
        super(kit, field, words, new KeyRows(kit, AccessibilityNumbers.CONTENT_MM, KeyRows.Rows.IN_THE_MIDDLE));
        this.kit = kit;
        this.keyboards = keyboards;
        letters = keyboards.letters().get(0);
        shown = letters;
        shift = field.getText().isEmpty() ? Shift.ON : Shift.OFF;
        rebuild();
        field.watch(this::follow);
    }

    private void rebuild() {
        removeAll();
        rows().clear();
        var last = shown.rows().size() - 1;
        for (var at = 0; at <= last; at++) {
            List<KeyRows.Key> keys = new ArrayList<>();
            if (at == last && hasLetters()) {
                keys.add(turning("shift", Label.with("shift", ""), this::turnShift));
            }
            shown.rows().get(at).forEach(letter -> keys.add(letter(letter)));
            if (at == last) {
                keys.add(deleteKey(TURNING_KEY));
            }
            rows().add(keys);
        }
        addLastRow();
        field().typeThrough(keyboards.usual(shown));
        rows().buttons().forEach(this::add);
        follow();
        revalidate();
        repaint();
    }

    private boolean hasLetters() {
        return shown.equals(letters);
    }

    /** Where the largest letters leave too little width, what is written and what turns stand in two rows. */
    private void addLastRow() {
        var turning = turning();
        var typing = List.of(typing(",", ","), spaceKey(), typing(".", "."));
        var clear = clearKey(2.5);
        var together = Stream.of(turning, typing, List.of(clear)).flatMap(List::stream);
        var apart = Stream.of(turning, List.of(clear)).flatMap(List::stream);
        rows().addEither(together.toList(), List.of(apart.toList(), typing));
    }

    /** Each has its place, so that the focus stays on it when the keys change. */
    private List<KeyRows.Key> turning() {
        List<KeyRows.Key> keys = new ArrayList<>();
        if (!hasLetters()) {
            keys.add(turning("digits", Label.of(begin(letters)), () -> show(letters))
                    .called(word("spoken.letters")));
            var other = shown.equals(keyboards.digits()) ? keyboards.marks() : keyboards.digits();
            var name = word(other.equals(keyboards.marks()) ? "spoken.marks" : "spoken.digits");
            keys.add(turning("alphabet", Label.of(other.label()), () -> show(other))
                    .called(name));
            return keys;
        }
        keys.add(turning("digits", Label.of(keyboards.digits().label()), () -> show(keyboards.digits()))
                .called(word("spoken.digits")));
        keyboards
                .reordered(shown)
                .ifPresent(other -> keys.add(turning("alphabet", Label.of(begin(other)), () -> take(other))));
        if (keyboards.letters().size() > 1) {
            var name = word("button.language") + ", " + next().label();
            keys.add(turning("language", Label.of(next().label()), () -> take(next()))
                    .called(name));
        }
        return keys;
    }

    private KeyRows.Key spaceKey() {
        var label = kit.theme().textSize() == TextSize.XL ? Label.with("space", "") : Label.of(word("button.space"));
        return key(Kind.LETTER, "space", label, 3, () -> type(" "));
    }

    /** What its first keys say: «ЙЦУ». */
    private static String begin(KeyboardLayout layout) {
        return layout.rows().get(0).stream()
                .limit(LABEL_LETTERS)
                .map(layout::capital)
                .reduce("", String::concat);
    }

    private KeyboardLayout next() {
        var all = keyboards.letters();
        return all.get((all.indexOf(keyboards.usual(shown)) + 1) % all.size());
    }

    private void take(KeyboardLayout layout) {
        letters = layout;
        show(layout);
    }

    private void show(KeyboardLayout layout) {
        shown = layout;
        rebuild();
    }

    private void turnShift() {
        shift = shift == Shift.ON ? Shift.OFF : Shift.ON;
        rebuild();
    }

    private KeyRows.Key letter(String letter) {
        return typing(letter, shift == Shift.ON && hasLetters() ? shown.capital(letter) : letter);
    }

    private KeyRows.Key typing(String letter, String typed) {
        return key(Kind.LETTER, "key." + letter, Label.of(typed), 1, () -> type(typed));
    }

    private void type(String text) {
        field().put(text);
        if (shift == Shift.ON) {
            turnShift();
        }
    }

    private KeyRows.Key turning(String name, Label label, Runnable action) {
        return key(Kind.KEY, name, label, TURNING_KEY, action);
    }
}
