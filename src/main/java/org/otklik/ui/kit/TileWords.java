package org.otklik.ui.kit;

import java.util.HashMap;
import java.util.Map;
import org.otklik.ui.theme.TextStyle;
import org.otklik.ui.theme.Theme;

/**
 * The words of a tile, broken for a width. A ladder tries a tile in few widths but asks for each of them very often, so what
 * was measured once is remembered as long as the tile stands.
 */
final class TileWords {
    private final String words;
    private final Theme theme;
    private final Map<Room, Words> broken = new HashMap<>();
    private int longest = -1;

    private record Room(Tile.Chosen chosen, int width) {}

    TileWords(String words, Theme theme) {
        this.words = words;
        this.theme = theme;
    }

    /** Bold when chosen; the height is always that of the bold words, so that choosing moves nothing. */
    Words in(Tile.Chosen chosen, int room) {
        return broken.computeIfAbsent(new Room(chosen, room), asked -> {
            var font = theme.font(chosen == Tile.Chosen.YES ? TextStyle.BOLD : TextStyle.BODY);
            return Words.wrapped(words, font, theme.textSize().line(), room);
        });
    }

    /** Of the plain words and the bold ones those that take more lines: some letters are wider when they are thinner. */
    Words highest(int room) {
        var plain = in(Tile.Chosen.NO, room);
        var bold = in(Tile.Chosen.YES, room);
        return plain.count() > bold.count() ? plain : bold;
    }

    /** The longest word in bold letters: narrower than this, a word would have to break. */
    int longest() {
        if (longest < 0) {
            longest = Words.longestWord(words, theme.font(TextStyle.BOLD));
        }
        return longest;
    }
}
