package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import org.otklik.ui.theme.AccessibilityNumbers;

/** Keys in rows; a key is so many letter keys wide. */
final class KeyRows {
    /** Keys stand at whole pixels. */
    private static final int ROUNDING_PX = 2;

    private final Kit kit;
    private final double widestKeyMm;
    private final Rows lie;
    private final List<List<Key>> rows = new ArrayList<>();

    /** A key and how many letter keys wide it is. */
    record Key(ActionButton button, double width) {}

    /** Where rows of different widths begin. */
    enum Rows {
        /** Each in the middle, as on a typewriter. */
        IN_THE_MIDDLE,
        /** One below the other, as on a telephone. */
        IN_COLUMNS
    }

    /** A letter key becomes no wider than so many millimetres. */
    KeyRows(Kit kit, double widestKeyMm, Rows lie) {
        this.kit = kit;
        this.widestKeyMm = widestKeyMm;
        this.lie = lie;
    }

    void clear() {
        rows.clear();
    }

    void add(List<Key> row) {
        rows.add(List.copyOf(row));
    }

    List<ActionButton> buttons() {
        return rows.stream().flatMap(List::stream).map(Key::button).toList();
    }

    FocusGrid grid() {
        return new FocusGrid(
                rows.stream().map(row -> row.stream().map(Key::button).toList()).toList());
    }

    int height() {
        return rows.size() * (keyHeight() + gap()) - gap();
    }

    void layout(int width) {
        var widest = rows.stream().mapToDouble(KeyRows::units).max().orElse(1);
        var most = kit.px(widestKeyMm) + gap() + 2 * Skin.outset(kit.theme());
        var unit = Math.min((width + gap()) / widest, most);
        var y = 0;
        for (var row : rows) {
            var units = lie == Rows.IN_COLUMNS ? widest : units(row);
            var x = (width - (units * unit - gap())) / 2;
            var wide = widths(row, unit);
            for (var at = 0; at < row.size(); at++) {
                var left = (int) Math.round(x);
                row.get(at).button().setBounds(left, y, (int) Math.floor(x + wide[at]) - left, keyHeight());
                x += wide[at] + gap();
            }
            y += keyHeight() + gap();
        }
    }

    /** Words that need more than their key has, as large letters do, take it from the widest key of the row. */
    private double[] widths(List<Key> row, double unit) {
        var widths = row.stream().mapToDouble(key -> key.width() * unit - gap()).toArray();
        var widest = 0;
        for (var at = 0; at < widths.length; at++) {
            widest = widths[at] > widths[widest] ? at : widest;
        }
        for (var at = 0; at < widths.length; at++) {
            var lacks = row.get(at).button().leastWidth() + ROUNDING_PX - widths[at];
            if (at != widest && lacks > 0) {
                widths[at] += lacks;
                widths[widest] -= lacks;
            }
        }
        return widths;
    }

    private static double units(List<Key> row) {
        return row.stream().mapToDouble(Key::width).sum();
    }

    private int gap() {
        return Math.max(0, kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM) - 2 * Skin.outset(kit.theme()));
    }

    private int keyHeight() {
        var isScarce = kit.theme().panel().isLow() || kit.theme().isShort();
        return kit.px(isScarce ? 13 : 18) + 2 * Skin.outset(kit.theme());
    }
}
