package org.otklik.ui.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.TextStyle;
import org.otklik.ui.theme.Theme;

/** A point of a scale as a column: sign, number, words. */
final class PointBody implements TileBody {
    /** As many points as a scale can have. Survey page 2. */
    private static final int MOST_IN_A_ROW = 11;

    private static final double NUMBER_LINE = 1.15;
    private static final double CHECK_MM = 6;
    private static final double LEAST_SIGN_MM = 10;
    private static final double SIGN_TO_WIDTH = 0.7;

    private final TileLook.Point look;
    private final TileWords label;
    private static final double GAP_MM = 2;

    private final Theme theme;
    private final Head head;

    /** How sign and number stand. */
    private enum Head {
        ABOVE_EACH_OTHER,
        /** Less high, less to look at. */
        BESIDE_EACH_OTHER
    }

    PointBody(TileLook.Point look, Theme theme) {
        this(look, theme, Head.ABOVE_EACH_OTHER);
    }

    private PointBody(TileLook.Point look, Theme theme, Head head) {
        this.look = look;
        this.theme = theme;
        this.head = head;
        label = new TileWords(look.words(), theme);
    }

    @Override
    public TileBody compact() {
        return new PointBody(look, theme, Head.BESIDE_EACH_OTHER);
    }

    @Override
    public boolean fits(int width) {
        var widest = Math.max(headWidth(), label.longest());
        var least = theme.px(AccessibilityNumbers.TARGET_MM) + 2 * Skin.outset(theme);
        return width >= least
                && widest <= room(width)
                && label.highest(room(width)).count() <= MOST_LINES;
    }

    @Override
    public int heightFor(int width) {
        return block(width, label.highest(room(width))) + theme.px(isBeside() ? 1 : 3) + 2 * padding();
    }

    @Override
    public int mostInARow() {
        return MOST_IN_A_ROW;
    }

    @Override
    public void paint(Graphics2D g, Painted painted) {
        var words = words(painted.width(), painted.chosen());
        var colour = theme.color(painted.state().text());
        var y = (painted.height() - block(painted.width(), words)) / 2;
        if (look.sign().isEmpty() && look.words().isEmpty()) {
            y += theme.px(CHECK_MM);
        }
        y += paintHead(g, painted.width(), y, colour) + (look.words().isEmpty() ? 0 : wordsGap());
        for (var line : look.words().isEmpty() ? List.<Words>of() : words.single()) {
            line.paint(g, (painted.width() - line.width()) / 2, y, colour);
            y += line.height();
        }
        if (painted.isChosen()) {
            paintCheck(g, painted, y);
        }
    }

    /** Sign and number; how high they are together. */
    private int paintHead(Graphics2D g, int width, int y, Color colour) {
        var sign = look.sign().isEmpty() ? 0 : signPx(width);
        var high = headHeight(width);
        if (isBeside() && sign > 0) {
            var x = (width - sign - theme.px(GAP_MM) - number().width()) / 2;
            Icons.of(look.sign(), sign, colour).paintIcon(null, g, x, y + (high - sign) / 2);
            number().paint(g, x + sign + theme.px(GAP_MM), y + (high - number().height()) / 2, colour);
            return high;
        }
        if (sign > 0) {
            Icons.of(look.sign(), sign, colour).paintIcon(null, g, (width - sign) / 2, y);
        }
        number().paint(g, (width - number().width()) / 2, y + high - number().height(), colour);
        return high;
    }

    private boolean isBeside() {
        return head == Head.BESIDE_EACH_OTHER;
    }

    /** The narrowest that sign and number can be. */
    private int headWidth() {
        var sign = look.sign().isEmpty() ? 0 : theme.px(LEAST_SIGN_MM);
        return isBeside() && sign > 0 ? sign + theme.px(GAP_MM) + number().width() : Math.max(number().width(), sign);
    }

    private int headHeight(int width) {
        var sign = look.sign().isEmpty() ? 0 : signPx(width);
        if (sign == 0) {
            return number().height();
        }
        return isBeside() ? Math.max(sign, number().height()) : sign + theme.px(GAP_MM) + number().height();
    }

    private int wordsGap() {
        return theme.px(isBeside() ? GAP_MM / 2 : GAP_MM);
    }

    /** In the corner; without words the tile is narrow, and the mark stands below the number. */
    private void paintCheck(Graphics2D g, Painted painted, int below) {
        var check = theme.px(CHECK_MM);
        var edge = Skin.outset(theme) + theme.px(2);
        var isBare = look.words().isEmpty();
        var x = isBare ? (painted.width() - check) / 2 : painted.width() - check - edge;
        Icons.of("check", check, theme.color(painted.state().text())).paintIcon(null, g, x, isBare ? below : edge);
    }

    private int block(int width, Words words) {
        if (!look.words().isEmpty()) {
            return headHeight(width) + wordsGap() + words.height();
        }
        // A number alone stands in the middle, with the same room above it as its mark takes below.
        var check = theme.px(CHECK_MM);
        return headHeight(width) + (look.sign().isEmpty() ? 2 * check : check);
    }

    private Words number() {
        return Words.wrapped(look.number(), theme.font(TextStyle.HEADING), NUMBER_LINE, Integer.MAX_VALUE);
    }

    private Words words(int width, Tile.Chosen chosen) {
        return label.in(chosen, room(width));
    }

    /** As large as the column allows, within what is seen from afar and what leaves the number its place. */
    private int signPx(int width) {
        if (isBeside()) {
            return Math.max(
                    theme.px(LEAST_SIGN_MM),
                    Math.min(number().height(), room(width) - number().width() - theme.px(GAP_MM)));
        }
        var most = theme.px(theme.panel().isLow() ? 20 : 30);
        return Math.min(most, Math.max(theme.px(LEAST_SIGN_MM), (int) (room(width) * SIGN_TO_WIDTH)));
    }

    private int padding() {
        return Skin.outset(theme) + theme.px(look.words().isEmpty() || isBeside() ? 1 : 2.5);
    }

    private int room(int width) {
        return width - 2 * padding();
    }
}
