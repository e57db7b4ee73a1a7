package org.otklik.ui.kit;

import java.awt.Graphics;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** The field of a comment: wraps, never scrolls sideways, takes at most so many characters. */
public final class NoteField extends JTextArea implements Tall {
    private static final long serialVersionUID = 1L;

    /** More steps back than anyone takes; the texts before are dropped. */
    private static final int UNDO = 5;

    private final transient Kit kit;
    private final transient Consumer<String> changed;
    private final transient Deque<String> before = new ArrayDeque<>();
    private final int most;
    private final int lines;

    public NoteField(Kit kit, String id, String draft, int most, Consumer<String> changed) {
        super(draft);
        this.kit = kit;
        this.most = most;
        this.changed = changed;
        lines = kit.theme().panel().isLow() ? 2 : 6;
        setName(id);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setFocusable(false);
        setFont(kit.theme().font(TextStyle.BODY));
        setForeground(kit.theme().color(Role.TEXT));
        setCaretColor(kit.theme().color(Role.ACCENT));
        var padding = kit.px(5);
        setBorder(BorderFactory.createEmptyBorder(padding, padding, padding, padding));
        var caret = new DefaultCaret();
        caret.setBlinkRate(0);
        setCaret(caret);
        setCaretPosition(getDocument().getLength());
        caret.setVisible(true);
        putClientProperty("caretWidth", kit.px(0.6));
    }

    /** Puts text at the caret; what would go beyond the limit is left out. */
    public void put(String text) {
        var room = most - getDocument().getLength();
        if (room >= text.length()) {
            insert(text, getCaretPosition());
            // The old place of the caret would stay on the glass: the field paints no background of its own.
            repaint();
            changed.accept(getText());
        }
    }

    /** Takes the character before the caret, a whole one also when it is written as two units. */
    public void takeBack() {
        var at = getCaretPosition();
        if (at > 0) {
            var from = getText().offsetByCodePoints(at, -1);
            replaceRange("", from, at);
            changed.accept(getText());
        }
    }

    public void clear() {
        if (!getText().isEmpty()) {
            before.push(getText());
            if (before.size() > UNDO) {
                before.removeLast();
            }
            setText("");
            changed.accept("");
        }
    }

    /** Brings back what was cleared last, if anything. */
    public void bringBack() {
        if (!before.isEmpty()) {
            setText(before.pop());
            changed.accept(getText());
        }
    }

    public int left() {
        return most - getDocument().getLength();
    }

    @Override
    public int heightFor(int width) {
        var line = getFontMetrics(getFont()).getHeight();
        return lines * line + getInsets().top + getInsets().bottom;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics);
        Skin.paint(
                g,
                kit.theme(),
                getWidth(),
                getHeight(),
                new Skin.State(Role.SURFACE, Role.TEXT, Role.BORDER, Target.Ring.HIDDEN));
        super.paintComponent(g);
        g.dispose();
    }
}
