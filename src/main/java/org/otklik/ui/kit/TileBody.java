package org.otklik.ui.kit;

import java.awt.Graphics2D;
import org.otklik.ui.theme.AccessibilityNumbers;

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

    static int leastHeight(Kit kit) {
        var least = kit.theme().panel().isLow() ? AccessibilityNumbers.TILE_LOW_MM : AccessibilityNumbers.TILE_MM;
        return kit.px(least) + 2 * Skin.outset(kit.theme());
    }
}
