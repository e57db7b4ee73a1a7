package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import org.otklik.ui.theme.AccessibilityNumbers;

/** Keys in rows; a key is so many letter keys wide. */
final class KeyRows {
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
            for (var key : row) {
                var wide = key.width() * unit - gap();
                var left = (int) Math.round(x);
                key.button().setBounds(left, y, (int) Math.floor(x + wide) - left, keyHeight());
                x += wide + gap();
            }
            y += keyHeight() + gap();
        }
    }

    private static double units(List<Key> row) {
        return row.stream().mapToDouble(Key::width).sum();
    }

    private int gap() {
        return Math.max(0, kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM) - 2 * Skin.outset(kit.theme()));
    }

    private int keyHeight() {
        return kit.px(kit.theme().panel().isLow() ? 13 : 18) + 2 * Skin.outset(kit.theme());
    }
}
