package org.otklik.ui.kit;

import java.util.List;

/**
 * How options stand: one row, three columns, two, one, then pages. The first rung wins on which no word breaks, no label
 * has more than three lines and everything fits; a rung that would leave one option alone in the last row is skipped.
 * Rows of one height come first; where they do not fit, each row is only as high as it must be before anything goes to
 * another page.
 */
record Ladder(int columns, int rowsAPage, Rows rows) {
    /** How high rows are. */
    enum Rows {
        /** All as high as the highest: a grid, not a heap. */
        EVEN,
        /** Each as high as its own highest option. */
        TIGHT,
        /** The same with options that take less height: a scale is never split before this is tried. */
        COMPACT
    }

    /** How options look on it. */
    Tile.Form form() {
        return rows == Rows.COMPACT ? Tile.Form.COMPACT : Tile.Form.USUAL;
    }

    /** The room that options have, and the gap between them; pixels. */
    record Room(int width, int height, int gap) {
        int column(int columns) {
            return Ladder.column(width, columns, gap);
        }
    }

    static Ladder of(List<Tile> tiles, Room room) {
        for (var rows : Rows.values()) {
            for (var columns : new int[] {tiles.size(), 3, 2, 1}) {
                var ladder = new Ladder(columns, (tiles.size() + columns - 1) / columns, rows);
                if (ladder.isRung(tiles) && ladder.words(tiles, room) && ladder.height(tiles, room) <= room.height()) {
                    return ladder;
                }
            }
        }
        var pages = paged(tiles, room, Rows.EVEN);
        return pages.height(tiles, room) <= room.height() ? pages : paged(tiles, room, Rows.COMPACT);
    }

    /** Where a column begins; what does not divide is shared out, so that the last one ends at the edge. */
    static int edge(int column, int width, int columns, int gap) {
        return (width + gap) * column / columns;
    }

    /** Width of the narrowest column. */
    static int column(int width, int columns, int gap) {
        return (width - (columns - 1) * gap) / columns;
    }

    private boolean isRung(List<Tile> tiles) {
        var n = tiles.size();
        if (columns == n) {
            return tiles.stream().allMatch(tile -> tile.mostInARow() >= n);
        }
        return columns < n && (columns == 1 || n % columns != 1);
    }

    /** Whether the words of all options fit into a column. */
    private boolean words(List<Tile> tiles, Room room) {
        return tiles.stream().allMatch(tile -> tile.fits(room.column(columns), form()));
    }

    /** The rung that shows the most options on a page; all pages have rows of one height. */
    private static Ladder paged(List<Tile> tiles, Room room, Rows rows) {
        var best = new Ladder(1, 1, rows).filled(tiles, room);
        for (var columns : new int[] {2, 3}) {
            var ladder = new Ladder(columns, 1, rows).filled(tiles, room);
            var isWhole = ladder.words(tiles, room) && ladder.height(tiles, room) <= room.height();
            if (isWhole && ladder.onAPage() > best.onAPage()) {
                best = ladder;
            }
        }
        return best;
    }

    /** The same with as many rows as fit, one at the least. */
    private Ladder filled(List<Tile> tiles, Room room) {
        var row = highest(tiles, room.column(columns), form()) + room.gap();
        return new Ladder(columns, Math.max(1, (room.height() + room.gap()) / row), rows);
    }

    /** Words want more height in a narrow column, pictures in a wide one; some columns are a pixel wider. */
    private static int highest(List<Tile> tiles, int column, Tile.Form form) {
        return tiles.stream()
                .mapToInt(tile -> Math.max(tile.heightFor(column, form), tile.heightFor(column + 1, form)))
                .max()
                .orElse(0);
    }

    int onAPage() {
        return columns * rowsAPage;
    }

    /** How high this row is, counted from 0 over all pages. */
    int rowHeight(List<Tile> tiles, int row, Room room) {
        var column = room.column(columns);
        return rows == Rows.EVEN || isPaged(tiles)
                ? highest(tiles, column, form())
                : highest(tiles.subList(row * columns, Math.min(tiles.size(), (row + 1) * columns)), column, form());
    }

    /** Where there are further pages, their rows are as high as those of the first one. */
    private boolean isPaged(List<Tile> tiles) {
        return onAPage() < tiles.size();
    }

    /** How high a page is. */
    int height(List<Tile> tiles, Room room) {
        var height = -room.gap();
        for (var row = 0; row < Math.min(rowsAPage, (tiles.size() + columns - 1) / columns); row++) {
            height += rowHeight(tiles, row, room) + room.gap();
        }
        return height;
    }
}
