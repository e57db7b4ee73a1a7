package org.otklik.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.TextStyle;

/**
 * The controls at the lower edge, whatever screen they stand on: each has its place, be it empty. They share one row
 * evenly; where letters are too large for that, long words get more of it; and then there are further rows, in which the
 * last control keeps the trailing corner.
 */
final class BarRows {
    /**
     * The longest word of each place over all languages in font sizes: «Назад», "View", "Language", "Sound", «Помощь».
     * Measured in PT Sans; own, held by the matrix of screens.
     */
    private static final double[] WORDS = {2.7, 2.1, 4.2, 2.7, 3.6};

    private static final double LONGEST_WORD = DoubleStream.of(WORDS).max().orElseThrow();

    private static final double SIGN_AND_GAP_MM = 9.5;

    private final Kit kit;
    private final List<Optional<ActionButton>> places;
    private final int gap;

    BarRows(Kit kit, List<Optional<ActionButton>> places, int gap) {
        this.kit = kit;
        this.places = places;
        this.gap = gap;
    }

    /** Lays them out above that lower edge; their upper edge. Without any control the bar takes no room. */
    int layout(int left, int bottom, int width) {
        if (places.stream().allMatch(Optional::isEmpty)) {
            return bottom;
        }
        var columns = columns(width);
        var spare = spare(width);
        return columns < places.size() && spare >= 0
                ? layoutByWords(left, bottom, spare)
                : layoutEvenly(left, bottom, width, columns);
    }

    private int layoutByWords(int left, int bottom, int spare) {
        var height = height(least(LONGEST_WORD));
        var x = left;
        for (var at = 0; at < places.size(); at++) {
            var from = x;
            var wide = least(WORDS[at])
                    + Ladder.edge(at + 1, spare, places.size(), 0)
                    - Ladder.edge(at, spare, places.size(), 0);
            places.get(at).ifPresent(button -> button.setBounds(from, bottom - height, wide, height));
            x += wide + gap;
        }
        return bottom - height;
    }

    private int layoutEvenly(int left, int bottom, int width, int columns) {
        var height = height(Ladder.column(width, columns, gap));
        var rows = (places.size() + columns - 1) / columns;
        var top = bottom - rows * (height + gap) + gap;
        for (var at = 0; at < places.size(); at++) {
            var column = at == places.size() - 1 ? columns - 1 : at % columns;
            var x = Ladder.edge(column, width, columns, gap);
            var wide = Ladder.edge(column + 1, width, columns, gap) - gap - x;
            var y = top + at / columns * (height + gap);
            places.get(at).ifPresent(button -> button.setBounds(left + x, y, wide, height));
        }
        return top;
    }

    /** As many as fit, shared out evenly among the rows. */
    private int columns(int width) {
        var most = Math.max(1, (width + gap) / (least(LONGEST_WORD) + gap));
        var rows = (places.size() + most - 1) / most;
        return (places.size() + rows - 1) / rows;
    }

    /** What one row leaves over when each place has what its word needs; less than nothing where it has no room. */
    private int spare(int width) {
        var needed = DoubleStream.of(WORDS)
                .mapToInt(this::least)
                .map(least -> least + gap)
                .sum();
        return places.size() == WORDS.length ? width + gap - needed : -1;
    }

    /** Three millimetres beside words of so many font sizes and a sign. Visitor page 11. */
    private int least(double sizes) {
        var word = (int) Math.ceil(sizes * kit.theme().font(TextStyle.BODY).getSize2D());
        var around = kit.px(AccessibilityNumbers.PADDING_MM / 2) + Skin.outset(kit.theme());
        return word + kit.px(SIGN_AND_GAP_MM) + 2 * around;
    }

    private int height(int width) {
        return places.stream()
                .flatMap(Optional::stream)
                .mapToInt(button -> button.heightIn(width))
                .max()
                .orElse(0);
    }
}
