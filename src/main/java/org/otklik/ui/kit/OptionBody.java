package org.otklik.ui.kit;

import java.awt.Graphics2D;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Theme;

/** A mark and words beside it. */
final class OptionBody implements TileBody {
    /** Own: more options in a row are not taken in at a glance. */
    private static final int MOST_IN_A_ROW = 6;

    private final TileLook.Option look;
    private final TileWords label;
    private final Theme theme;

    OptionBody(TileLook.Option look, Theme theme) {
        this.look = look;
        this.theme = theme;
        label = new TileWords(look.words(), theme);
    }

    @Override
    public boolean fits(int width) {
        return label.longest() <= room(width) && label.highest(room(width)).count() <= MOST_LINES;
    }

    @Override
    public int heightFor(int width) {
        return label.highest(room(width)).height() + 2 * verticalPadding();
    }

    @Override
    public int mostInARow() {
        return MOST_IN_A_ROW;
    }

    @Override
    public void paint(Graphics2D g, Painted painted) {
        var words = words(painted.width(), painted.chosen());
        var mark = TileMark.side(theme);
        TileMark.paint(g, theme, look.mark(), painted, padding(), (painted.height() - mark) / 2);
        words.paint(
                g,
                padding() + mark + theme.px(3),
                (painted.height() - words.height()) / 2,
                theme.color(painted.state().text()));
    }

    private Words words(int width, Tile.Chosen chosen) {
        return label.in(chosen, room(width));
    }

    private int padding() {
        return Skin.outset(theme) + theme.px(AccessibilityNumbers.PADDING_MM / 1.5);
    }

    /** A low picture has width to spare, but no height. */
    private int verticalPadding() {
        return theme.panel().isLow() ? Skin.outset(theme) + theme.px(2) : padding();
    }

    private int room(int width) {
        return width - 2 * padding() - TileMark.side(theme) - theme.px(3);
    }
}
