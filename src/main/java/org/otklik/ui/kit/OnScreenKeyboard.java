package org.otklik.ui.kit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JPanel;
import org.otklik.ui.kit.ActionButton.Kind;
import org.otklik.ui.theme.AccessibilityNumbers;

/** The keyboard of the screen: it has its own room, is never called up, and types at the caret of its field. */
public final class OnScreenKeyboard extends JPanel implements FieldKeys {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient NoteField field;
    private final transient List<KeyboardLayout> letters;
    private final transient Function<String, String> words;
    private final transient KeyRows rows;
    private transient KeyboardLayout shown;
    private Shift shift = Shift.OFF;

    private enum Shift {
        OFF,
        ON
    }

    /** The letters are those of the languages offered, the visitor's first; {@code words} gives «Пробел» and its like. */
    public OnScreenKeyboard(Kit kit, NoteField field, List<KeyboardLayout> letters, Function<String, String> words) {
        super(null);
        this.kit = kit;
        this.field = field;
        this.letters = List.copyOf(letters);
        this.words = words;
        rows = new KeyRows(kit, AccessibilityNumbers.CONTENT_MM, KeyRows.Rows.IN_THE_MIDDLE);
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
        var isDigits = shown.id().equals("digits");
        for (var at = 0; at < shown.rows().size(); at++) {
            List<KeyRows.Key> keys = new ArrayList<>();
            if (at == 2 && !isDigits) {
                keys.add(key("keyboard.shift", ActionButton.Label.with("shift", ""), 1.5, this::turnShift));
            }
            shown.rows().get(at).forEach(letter -> keys.add(letter(letter)));
            if (at == 2) {
                keys.add(key(
                        Kind.LETTER, "keyboard.delete", ActionButton.Label.with("delete", ""), 1.5, field::takeBack));
            }
            rows.add(keys);
        }
        rows.add(lastRow());
        rows.buttons().forEach(this::add);
        follow();
        revalidate();
        repaint();
    }

    private List<KeyRows.Key> lastRow() {
        var isDigits = shown.id().equals("digits");
        List<KeyRows.Key> last = new ArrayList<>();
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
        last.add(key("keyboard.clear", clearLabel(), 2.5, field::clearOrBringBack));
        return last;
    }

    /** What the keys can do changes with the text: letters end at the limit, what was cleared may come back. */
    private void follow() {
        var full = field.left() > 0 ? Optional.<String>empty() : Optional.of(words.apply("text.limitReached"));
        for (var button : rows.buttons()) {
            var id = button.id();
            if (id.startsWith("keyboard.key.") || id.equals("keyboard.space")) {
                button.unavailable(full);
            } else if (id.equals("keyboard.clear")) {
                button.relabel(clearLabel());
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

    private KeyRows.Key letter(String letter) {
        var typed = shift == Shift.ON ? letter.toUpperCase(Locale.ROOT) : letter;
        return typing("keyboard.key." + letter, typed);
    }

    private KeyRows.Key typing(String id, String typed) {
        return key(Kind.LETTER, id, ActionButton.Label.of(typed), 1, () -> type(typed));
    }

    private void type(String text) {
        field.put(text);
        if (shift == Shift.ON) {
            turnShift();
        }
    }

    private KeyRows.Key key(String id, ActionButton.Label label, double width, Runnable action) {
        return key(Kind.KEY, id, label, width, action);
    }

    private KeyRows.Key key(Kind kind, String id, ActionButton.Label label, double width, Runnable action) {
        var button = new ActionButton(kit, id, kind, label, press -> action.run());
        if (label.words().isEmpty()) {
            button.getAccessibleContext().setAccessibleName(words.apply(id.replace("keyboard.", "button.")));
        }
        return new KeyRows.Key(button, width);
    }

    @Override
    public List<Target> targets() {
        return List.copyOf(rows.buttons());
    }

    @Override
    public FocusGrid grid() {
        return rows.grid();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public int heightFor(int width) {
        return rows.height();
    }

    @Override
    public void doLayout() {
        rows.layout(getWidth());
    }
}
