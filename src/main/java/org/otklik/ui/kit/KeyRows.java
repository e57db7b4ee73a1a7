package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.otklik.ui.theme.AccessibilityNumbers;

/** Keys in rows; a key is so many letter keys wide. */
final class KeyRows {
    /** Keys stand at whole pixels. */
    private static final int ROUNDING_PX = 2;

    /** Own: as high as tiles, and what is left of that where there is little height. */
    private static final double KEY_MM = 18;

    private static final double SCARCE_KEY_MM = 13;

    /** Letters in three rows and what every keyboard has; some languages need a fifth. */
    private static final int USUAL_ROWS = 4;

    /** Own: from this height of the picture on five high rows leave enough for the rest. */
    private static final double ROOMY_MM = 300;

    private final Kit kit;
    private final double widestKeyMm;
    private final Rows lie;
    private final List<Row> rows = new ArrayList<>();

    /** As the rows stand in the width that was asked for last. */
    private List<List<Key>> standing = List.of();

    /** A row, and the rows that it becomes where its words need more width. */
    private record Row(List<Key> together, List<List<Key>> apart) {}

    /** A key and how many letter keys wide it is. */
    record Key(ActionButton button, double width) {
        /** In words, where only signs stand on it. */
        Key called(String words) {
            button.getAccessibleContext().setAccessibleName(words);
            return this;
        }
    }

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
        addEither(row, List.of(row));
    }

    /** One row where its words have room side by side, else these, of the same keys. */
    void addEither(List<Key> together, List<List<Key>> apart) {
        rows.add(new Row(List.copyOf(together), List.copyOf(apart)));
        standing = rows.stream().map(Row::together).toList();
    }

    List<ActionButton> buttons() {
        return standing.stream().flatMap(List::stream).map(Key::button).toList();
    }

    /** As the keys were laid out last. */
    FocusGrid grid() {
        return new FocusGrid(standing.stream()
                .map(row -> row.stream().map(Key::button).toList())
                .toList());
    }

    int height(int width) {
        return standing(width).size() * (keyHeight() + gap()) - gap();
    }

    private List<List<Key>> standing(int width) {
        List<List<Key>> fitting = new ArrayList<>();
        for (var row : rows) {
            var needed = row.together().stream()
                    .mapToDouble(key -> least(key) + gap())
                    .sum();
            fitting.addAll(needed <= width + gap() ? List.of(row.together()) : row.apart());
        }
        return fitting;
    }

    void layout(int width) {
        standing = standing(width);
        var widest = standing.stream().mapToDouble(KeyRows::units).max().orElse(1);
        var most = kit.px(widestKeyMm) + gap() + 2 * Skin.outset(kit.theme());
        var unit = Math.min((width + gap()) / widest, most);
        var y = 0;
        for (var row : standing) {
            var units = lie == Rows.IN_COLUMNS ? widest : units(row);
            var wide = widths(row, unit, width);
            var whole =
                    lie == Rows.IN_COLUMNS ? units * unit : Arrays.stream(wide).sum() + row.size() * gap();
            var x = (width - (whole - gap())) / 2;
            for (var at = 0; at < row.size(); at++) {
                var left = (int) Math.round(x);
                row.get(at).button().setBounds(left, y, (int) Math.floor(x + wide[at]) - left, keyHeight());
                x += wide[at] + gap();
            }
            y += keyHeight() + gap();
        }
    }

    /** Words that need more than their key has, as large letters do, take it from the keys that can do with less. */
    private double[] widths(List<Key> row, double unit, int most) {
        var widths = row.stream().mapToDouble(key -> key.width() * unit - gap()).toArray();
        var least = row.stream().mapToDouble(this::least).toArray();
        var gaps = (row.size() - 1) * gap();
        var whole = Math.min(
                most - gaps,
                Math.max(Arrays.stream(widths).sum(), Arrays.stream(least).sum()));
        var missing = Arrays.stream(least).sum() - whole;
        for (var at = 0; at < widths.length; at++) {
            widths[at] = Math.max(widths[at], least[at]);
        }
        var over = Arrays.stream(widths).sum() - whole;
        var spare = Arrays.stream(widths).sum() - Arrays.stream(least).sum();
        for (var at = 0; at < widths.length && missing < 0 && over > 0; at++) {
            widths[at] -= over * (widths[at] - least[at]) / spare;
        }
        return widths;
    }

    /** Never less than a finger needs. */
    private double least(Key key) {
        var target = kit.px(AccessibilityNumbers.TARGET_MM) + 2 * Skin.outset(kit.theme());
        return Math.max(target, key.button().leastWidth()) + ROUNDING_PX;
    }

    private static double units(List<Key> row) {
        return row.stream().mapToDouble(Key::width).sum();
    }

    private int gap() {
        return Math.max(0, kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM) - 2 * Skin.outset(kit.theme()));
    }

    private int keyHeight() {
        return kit.px(keyHeightMm()) + 2 * Skin.outset(kit.theme());
    }

    /** A low picture has the height for what is written on it last of all. */
    private double keyHeightMm() {
        var hasManyRows = rows.size() > USUAL_ROWS;
        if (kit.theme().panel().isLow()) {
            return hasManyRows ? AccessibilityNumbers.TARGET_MM : SCARCE_KEY_MM;
        }
        var isScarce =
                kit.theme().isShort() || (hasManyRows && kit.theme().panel().heightMm() < ROOMY_MM);
        return isScarce ? SCARCE_KEY_MM : KEY_MM;
    }
}
