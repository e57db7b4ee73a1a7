package org.otklik.ui.kit;

import java.util.List;

/**
 * How options stand: one row, three columns, two, one, then pages. The first rung wins on which no word breaks, no label
 * has more than three lines and everything fits; a rung that would leave one option alone in the last row is skipped.
 */
public record Ladder(int columns, int rowsAPage) {
    static Ladder of(List<Tile> tiles, int width, int height, int gap) {
        var n = tiles.size();
        for (var columns : new int[] {n, 3, 2, 1}) {
            var isRow = columns == n;
            if (columns > n
                    || (isRow && tiles.stream().anyMatch(tile -> tile.mostInARow() < n))
                    || (!isRow && columns > 1 && n % columns == 1)) {
                continue;
            }
            if (tiles.stream().allMatch(tile -> tile.fits(column(width, columns, gap)))
                    && fits(tiles, columns, width, height, gap)) {
                return new Ladder(columns, (n + columns - 1) / columns);
            }
        }
        return paged(tiles, width, height, gap);
    }

    /** Where a column begins; what does not divide is shared out, so that the last one ends at the edge. */
    static int edge(int column, int width, int columns, int gap) {
        return (width + gap) * column / columns;
    }

    /** Width of the narrowest column. */
    static int column(int width, int columns, int gap) {
        return (width - (columns - 1) * gap) / columns;
    }

    private static boolean fits(List<Tile> tiles, int columns, int width, int height, int gap) {
        var rows = (tiles.size() + columns - 1) / columns;
        return rows * (rowHeight(tiles, columns, width, gap) + gap) - gap <= height;
    }

    /** All rows are as high as the highest: a grid, not a heap. */
    static int rowHeight(List<Tile> tiles, int columns, int width, int gap) {
        var column = column(width, columns, gap);
        return tiles.stream().mapToInt(tile -> tile.heightFor(column)).max().orElse(0);
    }

    /** The rung that shows the most options on a page. */
    private static Ladder paged(List<Tile> tiles, int width, int height, int gap) {
        var best = new Ladder(1, rows(tiles, 1, width, height, gap));
        for (var columns : new int[] {2, 3}) {
            var fits = tiles.stream().allMatch(tile -> tile.fits(column(width, columns, gap)));
            var ladder = new Ladder(columns, rows(tiles, columns, width, height, gap));
            if (fits && ladder.onAPage() > best.onAPage()) {
                best = ladder;
            }
        }
        return best;
    }

    private static int rows(List<Tile> tiles, int columns, int width, int height, int gap) {
        return Math.max(1, (height + gap) / (rowHeight(tiles, columns, width, gap) + gap));
    }

    int onAPage() {
        return columns * rowsAPage;
    }
}
