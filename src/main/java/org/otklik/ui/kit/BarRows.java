package org.otklik.ui.kit;

import java.util.List;
import java.util.Optional;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.TextStyle;

/**
 * The controls at the lower edge in as many rows as width and letters need, whatever screen they stand on: each has its
 * place, be it empty.
 */
final class BarRows {
    /** The longest word of the bar in font sizes, «Помощь» and "Language"; own, held by the matrix of screens. */
    private static final double LONGEST_WORD = 4.0;

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
        var height = height(Ladder.column(width, columns, gap));
        var rows = (places.size() + columns - 1) / columns;
        var top = bottom - rows * (height + gap) + gap;
        for (var at = 0; at < places.size(); at++) {
            var x = Ladder.edge(at % columns, width, columns, gap);
            var wide = Ladder.edge(at % columns + 1, width, columns, gap) - gap - x;
            var y = top + at / columns * (height + gap);
            places.get(at).ifPresent(button -> button.setBounds(left + x, y, wide, height));
        }
        return top;
    }

    /** As many as fit, shared out evenly among the rows. */
    private int columns(int width) {
        var most = Math.max(1, (width + gap) / (least() + gap));
        var rows = (places.size() + most - 1) / most;
        return (places.size() + rows - 1) / rows;
    }

    /** Three millimetres beside words and sign. Visitor page 11. */
    private int least() {
        var word =
                (int) Math.ceil(LONGEST_WORD * kit.theme().font(TextStyle.BODY).getSize2D());
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
