package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JToggleButton;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;
import org.otklik.ui.theme.Theme;

/**
 * One option: words, a mark that shows whether it is chosen, for a rating its number and perhaps a face. Chosen is
 * accent fill, bold words and a check mark at once, so no state is told by colour alone.
 */
public final class Tile extends JToggleButton implements Target, Tall {
    private static final long serialVersionUID = 1L;

    /** What stands beside or above the words. */
    public enum Mark {
        /** A ring: one of several. */
        ROUND,
        /** A square: any of several. */
        SQUARE,
        /** A point of a scale: number and words in a column. */
        NUMBER,
        /** The same, with a face above. */
        FACE
    }

    private final transient Theme theme;
    private final transient TileText text;
    private final transient Consumer<Press> action;
    private final String id;
    private Ring ring = Ring.HIDDEN;
    private transient Optional<String> unavailable = Optional.empty();

    /** The words of a tile and what they stand for. */
    public record TileText(Mark mark, String words, String number, String face) {
        public static TileText of(Mark mark, String words) {
            return new TileText(mark, words, "", "");
        }
    }

    public Tile(Kit kit, String id, TileText text, Consumer<Press> action) {
        theme = kit.theme();
        this.text = text;
        this.action = action;
        this.id = id;
        setName(id);
        putClientProperty("html.disable", true);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(false);
        setFocusable(false);
        var number = text.number().isEmpty() ? "" : text.number() + ", ";
        var context = getAccessibleContext();
        context.setAccessibleName(number + text.words());
        TapGesture.attach(this, kit.taps());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void press(Press press) {
        action.accept(press);
    }

    /** The room of the ring is no part of the target, so neighbours keep their gap. */
    @Override
    public boolean contains(int x, int y) {
        return Skin.holds(theme, getSize(), x, y);
    }

    @Override
    public void ring(Ring shown) {
        ring = shown;
        repaint();
    }

    /** Shows the tile as chosen, or not. */
    public Tile chosen(Chosen chosen) {
        setSelected(chosen == Chosen.YES);
        return this;
    }

    /** Cannot be chosen now, and says why; it keeps its focus and its full contrast. */
    public Tile unavailable(String why) {
        unavailable = Optional.of(why);
        getAccessibleContext().setAccessibleDescription(why);
        return this;
    }

    /** Whether an option is part of the answer. */
    public enum Chosen {
        YES,
        NO
    }

    private boolean column() {
        return text.mark() == Mark.NUMBER || text.mark() == Mark.FACE;
    }

    private int padding() {
        return Skin.outset(theme) + theme.px(column() ? 2.5 : AccessibilityNumbers.PADDING_MM / 1.5);
    }

    private int markPx() {
        return theme.px(8);
    }

    private int facePx() {
        return theme.px(theme.panel().isLow() ? 17 : 24);
    }

    private Words words(int width) {
        var font = theme.font(isSelected() ? TextStyle.BOLD : TextStyle.BODY);
        return Words.wrapped(text.words(), font, theme.textSize().line(), roomFor(width));
    }

    /** Whether the words fit in this width: no word breaks, and never more than three lines. */
    boolean fits(int width) {
        var bold = theme.font(TextStyle.BOLD);
        var room = roomFor(width);
        return Words.longestWord(text.words(), bold) <= room
                && Words.wrapped(text.words(), bold, theme.textSize().line(), room)
                                .count()
                        <= 3;
    }

    @Override
    public int heightFor(int width) {
        var bold = Words.wrapped(
                text.words(), theme.font(TextStyle.BOLD), theme.textSize().line(), roomFor(width));
        var inner = bold.height();
        if (column()) {
            inner += theme.px(2)
                    + numberHeight()
                    + (text.mark() == Mark.FACE ? facePx() + theme.px(2) : 0)
                    + theme.px(3);
        }
        return Math.max(theme.px(AccessibilityNumbers.TILE_MM) + 2 * Skin.outset(theme), inner + 2 * padding());
    }

    private int roomFor(int width) {
        return width - 2 * padding() - (column() ? 0 : markPx() + theme.px(3));
    }

    private int numberHeight() {
        return Math.round(theme.font(TextStyle.HEADING).getSize2D() * 1.15f);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getWidth(), heightFor(Math.max(getWidth(), 1)));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics);
        var state = isSelected()
                ? new Skin.State(Role.ACCENT, Role.ON_ACCENT, Role.ACCENT, ring)
                : new Skin.State(Role.SURFACE, Role.TEXT, Role.BORDER, ring, Skin.Edge.of(unavailable));
        state = getModel().isPressed() && unavailable.isEmpty() ? state.pressed() : state;
        Skin.paint(g, theme, getWidth(), getHeight(), state);
        if (column()) {
            paintColumn(g, state);
        } else {
            paintRow(g, state);
        }
        g.dispose();
    }

    private void paintRow(Graphics2D g, Skin.State state) {
        var words = words(getWidth());
        var mark = markPx();
        TileMark.paint(g, theme, text.mark(), state, padding(), (getHeight() - mark) / 2, mark, isSelected());
        words.paint(g, padding() + mark + theme.px(3), (getHeight() - words.height()) / 2, theme.color(state.text()));
    }

    private void paintColumn(Graphics2D g, Skin.State state) {
        var words = words(getWidth());
        var colour = theme.color(state.text());
        var face = text.mark() == Mark.FACE ? facePx() + theme.px(2) : 0;
        var block = face + numberHeight() + theme.px(2) + words.height();
        var y = (getHeight() - block) / 2;
        if (face > 0) {
            Icons.of(text.face(), facePx(), colour).paintIcon(this, g, (getWidth() - facePx()) / 2, y);
            y += face;
        }
        var number = Words.wrapped(text.number(), theme.font(TextStyle.HEADING), 1.15, getWidth());
        number.paint(g, (getWidth() - number.width()) / 2, y, colour);
        y += numberHeight() + theme.px(2);
        for (var line : words.single()) {
            line.paint(g, (getWidth() - line.width()) / 2, y, colour);
            y += line.height();
        }
        if (isSelected()) {
            var check = theme.px(6);
            Icons.of("check", check, colour)
                    .paintIcon(
                            this,
                            g,
                            getWidth() - check - Skin.outset(theme) - theme.px(2),
                            Skin.outset(theme) + theme.px(2));
        }
    }
}
