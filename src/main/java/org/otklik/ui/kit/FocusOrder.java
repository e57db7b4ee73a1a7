package org.otklik.ui.kit;

import java.util.List;
import java.util.Optional;

/** Where keys are on a screen: our own model, so it works without a window. The ring shows once a key was used. */
public final class FocusOrder {
    private Stops stops = new Nowhere();
    private List<Target> order = List.of();
    private String focused = "";
    private Target.Ring ring = Target.Ring.HIDDEN;

    /** Where the focus may stop on a screen; asked again after each key, for a keyboard changes its keys. */
    public interface Stops {
        /** In the order of focus. */
        List<Target> targets();

        /** Those of them that stand in rows. */
        FocusGrid grid();
    }

    /** Takes the stops of a new screen; the focus stays on the same control, else goes to the first wished one. */
    public void take(Stops next, String wished) {
        stops = next;
        order = List.copyOf(next.targets());
        if (find(focused).isEmpty()) {
            focused = find(wished)
                    .or(() -> order.stream().findFirst())
                    .map(Target::id)
                    .orElse("");
        }
        show();
    }

    /** The focus goes to this control, wherever it was. */
    public void set(String id) {
        focused = id;
        show();
    }

    /** Forgets where the focus was: the next screen begins at its own first control. */
    public void forget() {
        focused = "";
    }

    public void move(Direction direction) {
        ring = Target.Ring.SHOWN;
        if (order.isEmpty()) {
            return;
        }
        var grid = stops.grid();
        focused = grid.across(focused, direction.step)
                .orElseGet(() -> leave(grid, direction))
                .id();
        show();
    }

    /** The neighbour in the order, or from a grid the first one outside of it. */
    private Target leave(FocusGrid grid, Direction direction) {
        var at = find(focused).map(order::indexOf).orElse(0);
        var left = grid.holds(focused);
        do {
            at = Math.floorMod(at + direction.step, order.size());
        } while (left && grid.holds(order.get(at).id()));
        return order.get(at);
    }

    /** Whether the focus stands in rows, where the keys for back and next are arrows. */
    boolean isInGrid() {
        return stops.grid().holds(focused);
    }

    /** Along the row. */
    void moveAlong(Direction direction) {
        stops.grid().beside(focused, direction.step).ifPresent(target -> set(target.id()));
    }

    /** Looks again at what stands there: pressing a key may have put others in its place. */
    void refresh() {
        order = List.copyOf(stops.targets());
        show();
    }

    /** Which way the focus goes; it wraps at the ends. */
    public enum Direction {
        PREVIOUS(-1),
        NEXT(1);

        private final int step;

        Direction(int step) {
            this.step = step;
        }
    }

    /** Before the first screen. */
    private record Nowhere() implements Stops {
        @Override
        public List<Target> targets() {
            return List.of();
        }

        @Override
        public FocusGrid grid() {
            return FocusGrid.NONE;
        }
    }

    public Optional<Target> current() {
        return find(focused);
    }

    /** A finger was used: the ring would only distract. */
    public void hideRing() {
        ring = Target.Ring.HIDDEN;
        show();
    }

    public void showRing() {
        ring = Target.Ring.SHOWN;
        show();
    }

    public boolean ringShown() {
        return ring == Target.Ring.SHOWN;
    }

    public Optional<Target> find(String id) {
        return order.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    private void show() {
        order.forEach(target -> target.ring(target.id().equals(focused) ? ring : Target.Ring.HIDDEN));
    }
}
