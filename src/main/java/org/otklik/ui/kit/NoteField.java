package org.otklik.ui.kit;

import java.awt.Graphics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** The field of a comment: wraps, never scrolls sideways, takes at most so many characters. */
public final class NoteField extends JTextArea implements Target, Tall {
    private static final long serialVersionUID = 1L;

    /** More steps back than anyone takes; the texts before are dropped. */
    private static final int UNDO = 5;

    private final transient Kit kit;
    private final transient Consumer<String> changed;
    private final transient Deque<String> before = new ArrayDeque<>();
    private final transient List<Runnable> watchers = new ArrayList<>();
    private final int most;
    private final int lines;
    private Ring ring = Ring.HIDDEN;

    public NoteField(Kit kit, String id, String draft, int most, Consumer<String> changed) {
        super(draft);
        this.kit = kit;
        this.most = most;
        this.changed = changed;
        lines = kit.theme().panel().isLow() ? 2 : 9;
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

    @Override
    public String id() {
        return getName();
    }

    /** Puts the caret behind what is written. */
    @Override
    public void press(Press press) {
        setCaretPosition(getDocument().getLength());
    }

    @Override
    public void ring(Ring shown) {
        ring = shown;
        repaint();
    }

    /** Who else wants to know of every change. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void tell() {
        changed.accept(getText());
        watchers.forEach(Runnable::run);
    }

    /** Puts text at the caret; what would go beyond the limit is left out. */
    public void put(String text) {
        var room = most - getDocument().getLength();
        if (room >= text.length()) {
            insert(text, getCaretPosition());
            // The old place of the caret would stay on the glass: the field paints no background of its own.
            repaint();
            tell();
        }
    }

    /** Takes the character before the caret, a whole one also when it is written as two units. */
    public void takeBack() {
        var at = getCaretPosition();
        if (at > 0) {
            var from = getText().offsetByCodePoints(at, -1);
            replaceRange("", from, at);
            tell();
        }
    }

    public void clear() {
        if (!getText().isEmpty()) {
            before.push(getText());
            if (before.size() > UNDO) {
                before.removeLast();
            }
            setText("");
            tell();
        }
    }

    /** Brings back what was cleared last, if anything. */
    public void bringBack() {
        if (!before.isEmpty()) {
            setText(before.pop());
            tell();
        }
    }

    /** How many characters there is still room for. */
    public int left() {
        return most - getDocument().getLength();
    }

    /** Whether what was cleared can come back: only into an empty field. */
    boolean canBringBack() {
        return getText().isEmpty() && !before.isEmpty();
    }

    @Override
    public int heightFor(int width) {
        var line = getFontMetrics(getFont()).getHeight();
        return lines * line + getInsets().top + getInsets().bottom;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics);
        Skin.paint(g, kit.theme(), getWidth(), getHeight(), new Skin.State(Role.SURFACE, Role.TEXT, Role.BORDER, ring));
        super.paintComponent(g);
        g.dispose();
    }
}
