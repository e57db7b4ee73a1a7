package org.otklik.ui.kit;

import java.util.List;
import java.util.Optional;

/** Rows of keys in which the arrows go in two dimensions: a row wraps, the first and the last one lead out. */
public record FocusGrid(List<List<ActionButton>> rows) {
    static final FocusGrid NONE = new FocusGrid(List.of());

    public FocusGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    boolean holds(String id) {
        return rowOf(id) >= 0;
    }

    /** The ids of the row in which this one stands; none for what stands elsewhere. */
    List<String> rowWith(String id) {
        return holds(id) ? rows.get(rowOf(id)).stream().map(ActionButton::id).toList() : List.of();
    }

    /** The neighbour in the row; behind its end comes its beginning. */
    Optional<Target> beside(String id, int step) {
        var row = rowOf(id);
        if (row < 0) {
            return Optional.empty();
        }
        var keys = rows.get(row);
        return Optional.of(keys.get(Math.floorMod(keys.indexOf(key(id)) + step, keys.size())));
    }

    /** The key above or below whose middle is nearest; none beyond the first and the last row. */
    Optional<Target> across(String id, int step) {
        var next = rowOf(id) + step;
        if (!holds(id) || next < 0 || next >= rows.size()) {
            return Optional.empty();
        }
        var middle = middle(key(id));
        ActionButton nearest = rows.get(next).get(0);
        for (var key : rows.get(next)) {
            if (Math.abs(middle(key) - middle) < Math.abs(middle(nearest) - middle)) {
                nearest = key;
            }
        }
        return Optional.of(nearest);
    }

    private ActionButton key(String id) {
        return rows.get(rowOf(id)).stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int rowOf(String id) {
        for (var row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().anyMatch(key -> key.id().equals(id))) {
                return row;
            }
        }
        return -1;
    }

    private static int middle(ActionButton key) {
        return key.getX() + key.getWidth() / 2;
    }
}
