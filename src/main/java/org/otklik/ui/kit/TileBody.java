package org.otklik.ui.kit;

import java.awt.Graphics2D;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.TextStyle;
import org.otklik.ui.theme.Theme;

/** The inside of a tile. All lengths are pixels and include the room of the ring. */
interface TileBody {
    /** More lines are a text, not a label. Visitor page 3, "Layout ladder". */
    int MOST_LINES = 3;

    /** Whether the words fit in this width: no word breaks, no label has too many lines, the target is large enough. */
    boolean fits(int width);

    int heightFor(int width);

    /** How many may stand side by side at the most. */
    int mostInARow();

    void paint(Graphics2D g, Painted painted);

    /** A tile as it is painted now. */
    record Painted(int width, int height, Skin.State state, Tile.Chosen chosen) {
        boolean isChosen() {
            return chosen == Tile.Chosen.YES;
        }
    }

    /** The same where height is scarce. */
    default TileBody compact() {
        return this;
    }

    static TileBody of(TileLook look, Kit kit) {
        if (look instanceof TileLook.Point point) {
            return new PointBody(point, kit.theme());
        }
        if (look instanceof TileLook.Pictured pictured) {
            return new PicturedBody(pictured, kit);
        }
        return new OptionBody((TileLook.Option) look, kit.theme());
    }

    /** Bold when chosen; the height is always that of the bold words, so that choosing moves nothing. */
    static Words words(String words, Theme theme, Tile.Chosen chosen, int room) {
        var font = theme.font(chosen == Tile.Chosen.YES ? TextStyle.BOLD : TextStyle.BODY);
        return Words.wrapped(words, font, theme.textSize().line(), room);
    }

    /** Of the plain words and the bold ones those that take more lines: some letters are wider when they are thinner. */
    static Words highest(String words, Theme theme, int room) {
        var plain = words(words, theme, Tile.Chosen.NO, room);
        var bold = words(words, theme, Tile.Chosen.YES, room);
        return plain.count() > bold.count() ? plain : bold;
    }

    static int leastHeight(Kit kit) {
        var least = kit.theme().panel().isLow() ? AccessibilityNumbers.TILE_LOW_MM : AccessibilityNumbers.TILE_MM;
        return kit.px(least) + 2 * Skin.outset(kit.theme());
    }
}
