package org.otklik.ui.kit;

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
    private final Theme theme;

    PointBody(TileLook.Point look, Theme theme) {
        this.look = look;
        this.theme = theme;
    }

    @Override
    public boolean fits(int width) {
        var bold = theme.font(TextStyle.BOLD);
        var sign = look.sign().isEmpty() ? 0 : theme.px(LEAST_SIGN_MM);
        var widest = Math.max(Math.max(number().width(), sign), Words.longestWord(look.words(), bold));
        var least = theme.px(AccessibilityNumbers.TARGET_MM) + 2 * Skin.outset(theme);
        return width >= least
                && widest <= room(width)
                && words(width, Tile.Chosen.YES).count() <= MOST_LINES;
    }

    @Override
    public int heightFor(int width) {
        return block(width, words(width, Tile.Chosen.YES)) + theme.px(3) + 2 * padding();
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
        if (!look.sign().isEmpty()) {
            var sign = signPx(painted.width());
            Icons.of(look.sign(), sign, colour).paintIcon(null, g, (painted.width() - sign) / 2, y);
            y += sign + theme.px(2);
        }
        number().paint(g, (painted.width() - number().width()) / 2, y, colour);
        y += number().height() + (look.words().isEmpty() ? 0 : theme.px(2));
        for (var line : look.words().isEmpty() ? List.<Words>of() : words.single()) {
            line.paint(g, (painted.width() - line.width()) / 2, y, colour);
            y += line.height();
        }
        if (painted.isChosen()) {
            paintCheck(g, painted, y);
        }
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
            return sign(width) + number().height() + theme.px(2) + words.height();
        }
        // A number alone stands in the middle, with the same room above it as its mark takes below.
        var check = theme.px(CHECK_MM);
        return look.sign().isEmpty() ? number().height() + 2 * check : sign(width) + number().height() + check;
    }

    private int sign(int width) {
        return look.sign().isEmpty() ? 0 : signPx(width) + theme.px(2);
    }

    private Words number() {
        return Words.wrapped(look.number(), theme.font(TextStyle.HEADING), NUMBER_LINE, Integer.MAX_VALUE);
    }

    private Words words(int width, Tile.Chosen chosen) {
        return TileBody.words(look.words(), theme, chosen, room(width));
    }

    /** As large as the column allows, within what is seen from afar and what leaves the number its place. */
    private int signPx(int width) {
        var most = theme.px(theme.panel().isLow() ? 20 : 30);
        return Math.min(most, Math.max(theme.px(LEAST_SIGN_MM), (int) (room(width) * SIGN_TO_WIDTH)));
    }

    private int padding() {
        return Skin.outset(theme) + theme.px(look.words().isEmpty() ? 1 : 2.5);
    }

    private int room(int width) {
        return width - 2 * padding();
    }
}
