package org.otklik.ui.kit;

import java.awt.Graphics2D;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.Theme;

/** A picture, and below it its mark and words. The picture is decoded at the size it has here. */
final class PicturedBody implements TileBody {
    /** Own: in a smaller one nothing is recognised at arm's length. */
    private static final double LEAST_WIDTH_MM = 36;

    private static final double HEIGHT_TO_WIDTH = 0.66;
    private static final double COMPACT_MM = 30;

    private final TileLook.Pictured look;
    private final TileWords label;
    private final Kit kit;
    private final double mostMm;

    PicturedBody(TileLook.Pictured look, Kit kit) {
        this(look, kit, kit.theme().panel().isLow() ? 44 : 66);
    }

    /** Pictures at most so high. */
    private PicturedBody(TileLook.Pictured look, Kit kit, double mostMm) {
        this.look = look;
        this.kit = kit;
        this.mostMm = mostMm;
        label = new TileWords(look.words(), kit.theme());
    }

    @Override
    public TileBody compact() {
        return new PicturedBody(look, kit, COMPACT_MM);
    }

    private Theme theme() {
        return kit.theme();
    }

    @Override
    public boolean fits(int width) {
        return inner(width) >= kit.px(LEAST_WIDTH_MM)
                && label.longest() <= room(width)
                && label.highest(room(width)).count() <= MOST_LINES;
    }

    @Override
    public int heightFor(int width) {
        return pictureHeight(width) + kit.px(3) + below(width) + 2 * padding();
    }

    @Override
    public int mostInARow() {
        return 4;
    }

    @Override
    public void paint(Graphics2D g, Painted painted) {
        var width = inner(painted.width());
        var height = pictureHeight(painted.width());
        g.setColor(theme().color(Role.SURFACE));
        g.fillRect(padding(), padding(), width, height);
        kit.pictures()
                .find(look.file(), width, height)
                .ifPresent(picture -> Mirror.upright(g, padding(), width)
                        .drawImage(
                                picture,
                                padding() + (width - picture.getWidth()) / 2,
                                padding() + (height - picture.getHeight()) / 2,
                                null));
        var words = words(painted.width(), painted.chosen());
        var top = padding() + height + kit.px(3);
        var room = painted.height() - padding() - top;
        var mark = TileMark.side(theme());
        TileMark.paint(g, theme(), look.mark(), painted, padding(), top + (room - mark) / 2);
        words.paint(
                g,
                padding() + mark + kit.px(3),
                top + (room - words.height()) / 2,
                theme().color(painted.state().text()));
    }

    private int below(int width) {
        return Math.max(TileMark.side(theme()), label.highest(room(width)).height());
    }

    private Words words(int width, Tile.Chosen chosen) {
        return label.in(chosen, room(width));
    }

    private int pictureHeight(int width) {
        return Math.min(kit.px(mostMm), (int) (inner(width) * HEIGHT_TO_WIDTH));
    }

    private int padding() {
        return Skin.outset(theme()) + kit.px(AccessibilityNumbers.PADDING_MM / 1.5);
    }

    private int inner(int width) {
        return width - 2 * padding();
    }

    private int room(int width) {
        return inner(width) - TileMark.side(theme()) - kit.px(3);
    }
}
