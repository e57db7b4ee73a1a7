package org.otklik.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JPanel;
import org.otklik.ui.kit.ActionButton.Kind;
import org.otklik.ui.kit.ActionButton.Label;

/** The keys under a field: letters, or digits alone. They type into their field and follow what it still takes. */
public abstract sealed class FieldKeys extends JPanel implements Tall permits OnScreenKeyboard, NumberPad {
    private static final long serialVersionUID = 1L;

    /** What every key is called first. */
    private static final String KEYS = "keyboard.";

    private final transient Kit kit;
    private final transient NoteField field;
    private final transient Function<String, String> words;
    private final transient KeyRows rows;

    /** {@code words} gives «Пробел» and its like. */
    FieldKeys(Kit kit, NoteField field, Function<String, String> words, KeyRows rows) {
        super(null);
        this.kit = kit;
        this.field = field;
        this.words = words;
        this.rows = rows;
        setOpaque(false);
        setName("keyboard");
    }

    final NoteField field() {
        return field;
    }

    final KeyRows rows() {
        return rows;
    }

    final String word(String key) {
        return words.apply(key);
    }

    /** A key named {@code keyboard.<name>}; one with a sign alone is read out as {@code button.<name>}. */
    final KeyRows.Key key(Kind kind, String name, Label label, double width, Runnable action) {
        var button = new ActionButton(kit, KEYS + name, kind, label, press -> action.run());
        if (label.words().isEmpty()) {
            button.getAccessibleContext().setAccessibleName(word("button." + name));
        }
        return new KeyRows.Key(button, width);
    }

    final KeyRows.Key deleteKey(double width) {
        return key(Kind.LETTER, "delete", Label.with("delete", ""), width, field::takeBack);
    }

    final KeyRows.Key clearKey(double width) {
        return key(Kind.KEY, "clear", clearLabel(), width, field::clearOrBringBack);
    }

    /** What the keys can do changes with the text: letters end at the limit, what was cleared may come back. */
    final void follow() {
        var full = field.left() > 0 ? Optional.<String>empty() : Optional.of(word("text.limitReached"));
        for (var button : rows.buttons()) {
            var id = button.id();
            if (id.startsWith(KEYS + "key.") || id.equals(KEYS + "space")) {
                button.unavailable(full);
            } else if (id.equals(KEYS + "clear")) {
                button.relabel(clearLabel());
            }
        }
    }

    private Label clearLabel() {
        return Label.of(word(field.canBringBack() ? "button.undoClear" : "button.clearText"));
    }

    public final List<Target> targets() {
        return List.copyOf(rows.buttons());
    }

    /** The keys as they stand. */
    public final FocusGrid grid() {
        return rows.grid();
    }

    @Override
    public final int heightFor(int width) {
        return rows.height(width);
    }

    @Override
    public final void doLayout() {
        rows.layout(getWidth());
    }
}
