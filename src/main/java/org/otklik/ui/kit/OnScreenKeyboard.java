package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JPanel;
import org.otklik.ui.kit.ActionButton.Kind;
import org.otklik.ui.theme.AccessibilityNumbers;

/** The keyboard of the screen: it has its own room, is never called up, and types at the caret of its field. */
public final class OnScreenKeyboard extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient NoteField field;
    private final transient List<KeyboardLayout> letters;
    private final transient Function<String, String> words;
    private final transient List<List<Key>> rows = new ArrayList<>();
    private transient KeyboardLayout shown;
    private Shift shift = Shift.OFF;

    private enum Shift {
        OFF,
        ON
    }

    /** A key and how many letter keys wide it is. */
    private record Key(ActionButton button, double width) {}

    /** The letters are those of the languages offered, the visitor's first; {@code words} gives «Пробел» and its like. */
    public OnScreenKeyboard(Kit kit, NoteField field, List<KeyboardLayout> letters, Function<String, String> words) {
        super(null);
        this.kit = kit;
        this.field = field;
        this.letters = List.copyOf(letters);
        this.words = words;
        shown = letters.get(0);
        shift = field.getText().isEmpty() ? Shift.ON : Shift.OFF;
        setOpaque(false);
        setName("keyboard");
        rebuild();
        field.watch(this::follow);
    }

    private void rebuild() {
        removeAll();
        rows.clear();
        for (var row : shown.rows()) {
            List<Key> keys = new ArrayList<>();
            row.forEach(letter -> keys.add(letter(letter)));
            rows.add(keys);
        }
        var isDigits = shown.id().equals("digits");
        if (!isDigits) {
            rows.get(2).add(0, key("keyboard.shift", ActionButton.Label.with("shift", ""), 1.5, this::turnShift));
        }
        rows.get(2)
                .add(key(Kind.LETTER, "keyboard.delete", ActionButton.Label.with("delete", ""), 1.5, field::takeBack));
        List<Key> last = new ArrayList<>();
        last.add(key(
                "keyboard.digits",
                ActionButton.Label.of(words.apply(isDigits ? "button.letters" : "button.digits")),
                2,
                this::turnDigits));
        if (letters.size() > 1 && !isDigits) {
            last.add(key(
                    "keyboard.language",
                    ActionButton.Label.of(next().id().toUpperCase(Locale.ROOT)),
                    1.5,
                    () -> show(next())));
        }
        last.add(typing("keyboard.key.,", ","));
        last.add(key(
                Kind.LETTER, "keyboard.space", ActionButton.Label.of(words.apply("button.space")), 4, () -> type(" ")));
        last.add(typing("keyboard.key..", "."));
        last.add(key("keyboard.clear", clearLabel(), 2.5, this::clearOrBringBack));
        rows.add(last);
        rows.forEach(row -> row.forEach(key -> add(key.button())));
        follow();
        revalidate();
        repaint();
    }

    /** What the keys can do changes with the text: letters end at the limit, what was cleared may come back. */
    private void follow() {
        var full = field.left() > 0 ? Optional.<String>empty() : Optional.of(words.apply("text.limitReached"));
        for (var row : rows) {
            for (var key : row) {
                var id = key.button().id();
                if (id.startsWith("keyboard.key.") || id.equals("keyboard.space")) {
                    key.button().unavailable(full);
                } else if (id.equals("keyboard.clear")) {
                    key.button().relabel(clearLabel());
                }
            }
        }
    }

    private ActionButton.Label clearLabel() {
        return ActionButton.Label.of(words.apply(field.canBringBack() ? "button.undoClear" : "button.clearText"));
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

    private Key letter(String letter) {
        var typed = shift == Shift.ON ? letter.toUpperCase(Locale.ROOT) : letter;
        return typing("keyboard.key." + letter, typed);
    }

    private Key typing(String id, String typed) {
        return key(Kind.LETTER, id, ActionButton.Label.of(typed), 1, () -> type(typed));
    }

    private void type(String text) {
        field.put(text);
        if (shift == Shift.ON) {
            turnShift();
        }
    }

    private void clearOrBringBack() {
        if (field.getText().isEmpty()) {
            field.bringBack();
        } else {
            field.clear();
        }
    }

    private Key key(String id, ActionButton.Label label, double width, Runnable action) {
        return key(Kind.KEY, id, label, width, action);
    }

    private Key key(Kind kind, String id, ActionButton.Label label, double width, Runnable action) {
        var button = new ActionButton(kit, id, kind, label, press -> action.run());
        if (label.words().isEmpty()) {
            button.getAccessibleContext().setAccessibleName(words.apply(id.replace("keyboard.", "button.")));
        }
        return new Key(button, width);
    }

    public List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        rows.forEach(row -> row.forEach(key -> targets.add(key.button())));
        return targets;
    }

    /** The keys as they stand. */
    FocusGrid grid() {
        return new FocusGrid(
                rows.stream().map(row -> row.stream().map(Key::button).toList()).toList());
    }

    private int gap() {
        return Math.max(0, kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM) - 2 * Skin.outset(kit.theme()));
    }

    private int keyHeight() {
        return kit.px(kit.theme().panel().isLow() ? 13 : 18) + 2 * Skin.outset(kit.theme());
    }

    @Override
    public int heightFor(int width) {
        return rows.size() * (keyHeight() + gap()) - gap();
    }

    @Override
    public void doLayout() {
        var widest = rows.stream()
                .mapToDouble(row -> row.stream().mapToDouble(Key::width).sum())
                .max()
                .orElse(1);
        var unit = (getWidth() + gap()) / widest;
        var y = 0;
        for (var row : rows) {
            var used = row.stream().mapToDouble(Key::width).sum() * unit - gap();
            var x = (getWidth() - used) / 2;
            for (var key : row) {
                var width = key.width() * unit - gap();
                key.button().setBounds((int) Math.round(x), y, (int) Math.round(width), keyHeight());
                x += width + gap();
            }
            y += keyHeight() + gap();
        }
    }
}
