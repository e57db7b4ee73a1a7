package org.otklik.ui.kit;

import java.awt.Component;
import java.util.List;
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

    /** Even columns are calmer, so the longest word gives up a little of its padding for them; own. */
    private static final double EVENLY = 0.95;

    private static final double SIGN_AND_GAP_MM = 9.5;

    /** Russian and English share one bar, be a letter a little wider in some size. */
    private static final double ROUNDING = 1.05;

    private final Kit kit;
    private final List<ActionButton> places;
    private final int gap;

    /** As {@link #WORDS}, or more where this language needs it; a pack may call the way back as it likes. */
    private final double[] words;

    private double signMm = SIGN_AND_GAP_MM;

    BarRows(Kit kit, List<ActionButton> places, int gap) {
        this.kit = kit;
        this.places = places;
        this.gap = gap;
        words = WORDS.clone();
        var size = kit.theme().font(TextStyle.BODY).getSize2D();
        for (var at = 1; at < Math.min(words.length, places.size()); at++) {
            var needed = places.get(at).wordsWidth() / size;
            words[at] = needed > words[at] * ROUNDING ? needed : words[at];
        }
    }

    private double longestEvenly() {
        return EVENLY * DoubleStream.of(words).max().orElseThrow();
    }

    /** Lays them out above that lower edge; their upper edge. Without any control the bar takes no room. */
    int layout(int left, int bottom, int width) {
        if (places.stream().noneMatch(Component::isVisible)) {
            return bottom;
        }
        if (kit.theme().panel().isLow() && !isOneRow(width)) {
            // A low picture has no height for a second row: the words stand alone.
            signMm = 0;
        }
        var columns = columns(width);
        var spare = spare(width);
        return columns < places.size() && spare >= 0
                ? layoutByWords(left, bottom, spare)
                : layoutEvenly(left, bottom, width, columns);
    }

    /** Whether it can be, with signs or as they stand now. */
    boolean isOneRow(int width) {
        return places.isEmpty() || columns(width) == places.size() || spare(width) >= 0;
    }

    private int layoutByWords(int left, int bottom, int spare) {
        var height = height(least(longestEvenly()));
        var x = left;
        for (var at = 0; at < places.size(); at++) {
            var from = x;
            var wide = least(words[at])
                    + Ladder.edge(at + 1, spare, places.size(), 0)
                    - Ladder.edge(at, spare, places.size(), 0);
            places.get(at).setBounds(from, bottom - height, wide, height);
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
            places.get(at).setBounds(left + x, y, wide, height);
        }
        return top;
    }

    /** As many as fit, shared out evenly among the rows. */
    private int columns(int width) {
        var most = Math.max(1, (width + gap) / (least(longestEvenly()) + gap));
        var rows = (places.size() + most - 1) / most;
        return (places.size() + rows - 1) / rows;
    }

    /** What one row leaves over when each place has what its word needs; less than nothing where it has no room. */
    private int spare(int width) {
        var needed = DoubleStream.of(words)
                .mapToInt(this::least)
                .map(least -> least + gap)
                .sum();
        return places.size() == words.length ? width + gap - needed : -1;
    }

    /** Three millimetres beside words of so many font sizes and a sign. Visitor page 11. */
    private int least(double sizes) {
        var word = (int) Math.ceil(sizes * kit.theme().font(TextStyle.BODY).getSize2D());
        var around = kit.px(AccessibilityNumbers.PADDING_MM / 2) + Skin.outset(kit.theme());
        return word + kit.px(signMm) + 2 * around;
    }

    private int height(int width) {
        return places.stream().mapToInt(button -> button.heightIn(width)).max().orElse(0);
    }
}
