package org.otklik.ui.kit;

import java.awt.ComponentOrientation;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.geom.Ellipse2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** The field of a comment: wraps, never scrolls sideways, takes at most so many characters. */
public final class NoteField extends JTextArea implements Target, Yielding {
    private static final long serialVersionUID = 1L;

    /** More steps back than anyone takes; the texts before are dropped. */
    private static final int UNDO = 5;

    /** On a low picture the keyboard needs the height. */
    private static final int LINES_LOW = 2;

    /** Own, and what is left of it above and below where every line counts; the ring takes 1.5 mm of both. */
    private static final double PADDING_MM = 5;

    private static final double SHORT_PADDING_MM = 2.5;

    private static final double DOT_MM = 3;

    private final transient Kit kit;
    private final transient Consumer<String> changed;
    private final transient Deque<String> before = new ArrayDeque<>();
    private final transient List<Runnable> watchers = new ArrayList<>();
    private final transient Rules rules;
    private transient Optional<KeyboardLayout> through = Optional.empty();
    private Ring ring = Ring.HIDDEN;
    private int room = Integer.MAX_VALUE / 4;

    /** What stands in the field for what is written. */
    public enum Shown {
        LETTERS,
        /** One dot a letter; what was cleared does not come back. */
        DOTS
    }

    /**
     * What may be written.
     *
     * @param most characters
     * @param lines of the field, on a picture that is not low
     * @param placeholder an example in the empty field
     * @param pattern what the whole text has to match at every moment, before it is complete too
     * @param shown whether others may read it
     */
    public record Rules(int most, int lines, String placeholder, Pattern pattern, Shown shown) {
        private static final Pattern ANYTHING = Pattern.compile("(?s).*");
        private static final Pattern DIGITS = Pattern.compile("[0-9]*");

        public static Rules ofWords(int most, int lines, String placeholder) {
            return new Rules(most, lines, placeholder, ANYTHING, Shown.LETTERS);
        }

        /** A line that has to match this at every moment. */
        public static Rules ofLine(int most, String placeholder, Pattern pattern) {
            return new Rules(most, 1, placeholder, pattern, Shown.LETTERS);
        }

        /** Digits that nobody may read over a shoulder. */
        public static Rules secret(int most) {
            return new Rules(most, 1, "", DIGITS, Shown.DOTS);
        }
    }

    public NoteField(Kit kit, String id, String draft, Rules rules, Consumer<String> changed) {
        super(draft);
        this.kit = kit;
        this.rules = rules;
        this.changed = changed;
        setName(id);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setFocusable(false);
        setFont(kit.theme().font(TextStyle.BODY));
        setForeground(kit.theme().color(Role.ON_SURFACE));
        setCaretColor(kit.theme().color(Role.ACCENT));
        var padding = kit.px(PADDING_MM);
        var above = kit.px(kit.theme().isShort() ? SHORT_PADDING_MM : PADDING_MM);
        setBorder(BorderFactory.createEmptyBorder(above, padding, above, padding));
        var caret = new DefaultCaret();
        caret.setBlinkRate(0);
        setCaret(caret);
        setCaretPosition(getDocument().getLength());
        caret.setVisible(true);
        putClientProperty("caretWidth", kit.px(0.6));
    }

    /** Also words without a letter of their own direction begin at the leading edge. */
    @Override
    public void setComponentOrientation(ComponentOrientation orientation) {
        getDocument().putProperty("i18n", !orientation.isLeftToRight());
        super.setComponentOrientation(orientation);
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

    /** Puts text at the caret; what would go beyond the limit, or is not to be written here, is left out. */
    public void put(String text) {
        var longer = new StringBuilder(getText()).insert(getCaretPosition(), text);
        if (longer.length() <= rules.most() && rules.pattern().matcher(longer).matches()) {
            insert(text, getCaretPosition());
            // The old place of the caret would stay on the glass: the field paints no background of its own.
            repaint();
            tell();
        }
    }

    /** From now on a real keyboard writes what this layout has at the same places. */
    void typeThrough(KeyboardLayout layout) {
        through = Optional.of(layout);
    }

    /** Puts what the key with this code writes here; {@code typed} is what the system took it for. */
    void strike(int code, KeyEvent typed) {
        put(through.flatMap(layout -> layout.strike(code, typed)).orElse(String.valueOf(typed.getKeyChar())));
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
            if (rules.shown() == Shown.LETTERS) {
                before.push(getText());
            }
            if (before.size() > UNDO) {
                before.removeLast();
            }
            setText("");
            tell();
        }
    }

    /** One key for both: clears what is there, or brings back what was cleared. */
    void clearOrBringBack() {
        if (getText().isEmpty()) {
            bringBack();
        } else {
            clear();
        }
    }

    /** Brings back what was cleared last, if anything. */
    public void bringBack() {
        if (!before.isEmpty()) {
            setText(before.pop());
            tell();
        }
    }

    /** An example, in the empty field. */
    String placeholder() {
        return rules.placeholder();
    }

    /** How many characters there is still room for. */
    public int left() {
        return rules.most() - getDocument().getLength();
    }

    /** Whether what was cleared can come back: only into an empty field. */
    boolean canBringBack() {
        return getText().isEmpty() && !before.isEmpty();
    }

    @Override
    public void setRoom(int pixels) {
        room = pixels;
    }

    @Override
    public int heightFor(int width) {
        var most = kit.theme().panel().isLow() ? Math.min(rules.lines(), LINES_LOW) : rules.lines();
        var lines = Math.max(1, Math.min(most, (room - around()) / line()));
        return lines * line() + around();
    }

    private int line() {
        return getFontMetrics(getFont()).getHeight();
    }

    private int around() {
        return getInsets().top + getInsets().bottom;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics);
        Skin.paint(
                g,
                kit.theme(),
                getWidth(),
                getHeight(),
                new Skin.State(Role.SURFACE, Role.ON_SURFACE, Role.BORDER, ring));
        var left = getInsets().left;
        if (getDocument().getLength() == 0 && !rules.placeholder().isEmpty()) {
            Words.wrapped(rules.placeholder(), getFont(), 1.2, getWidth() - 2 * left)
                    .paint(
                            Skin.smooth(graphics, this),
                            left + kit.px(2),
                            getInsets().top,
                            kit.theme().color(Role.SECONDARY_TEXT));
        }
        if (rules.shown() == Shown.DOTS) {
            paintDots(g);
            g.dispose();
            return;
        }
        g.clipRect(0, getInsets().top, getWidth(), getHeight() - around());
        g.translate(0, -above());
        super.paintComponent(g);
        g.dispose();
    }

    private void paintDots(Graphics2D g) {
        g.setColor(kit.theme().color(Role.ON_SURFACE));
        var side = kit.px(DOT_MM);
        for (var at = 0; at < getDocument().getLength(); at++) {
            g.fill(new Ellipse2D.Float(
                    getInsets().left + kit.px(2) + at * 2f * side, (getHeight() - side) / 2f, side, side));
        }
    }

    /** How much of a long text has gone up out of the field, so that the line of the caret is always in sight. */
    private int above() {
        try {
            var caret = modelToView2D(getCaretPosition());
            var below = caret == null ? 0 : caret.getMaxY() - (getHeight() - getInsets().bottom);
            return below > 0 ? (int) Math.ceil(below / line()) * line() : 0;
        } catch (BadLocationException e) {
            throw new IllegalStateException("the caret stands in the text", e);
        }
    }
}
