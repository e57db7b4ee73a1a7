package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where keys are on a screen: our own model, so it works without a window. The ring shows once a key was used. */
public final class FocusOrder {
    private Stops stops = new Nowhere();
    private List<Target> order = List.of();
    private String focused = "";
    private Target.Ring ring = Target.Ring.HIDDEN;
    private Set<String> offered = Set.of();
    private Reach reach = Reach.CONTROLS;
    private Moves moves = new NoMoves();

    /** What the focus stops on. */
    public enum Reach {
        CONTROLS,
        /** Words that are only read, too: for who hears the screen. */
        WORDS_TOO
    }

    /** Who says where the focus is. */
    public interface Moves {
        /** It went to this stop. */
        void to(Target stop);

        /** A scan or a switch offers these together, the first one first. */
        void offered(List<Target> stops);

        /** A key or a switch pressed this one, and it has done what it is for. */
        void pressed(Target stop);
    }

    /** Nobody listens. */
    private record NoMoves() implements Moves {
        @Override
        public void to(Target stop) {
            // Nobody is told.
        }

        @Override
        public void offered(List<Target> stops) {
            // Nobody is told.
        }

        @Override
        public void pressed(Target stop) {
            // Nobody is told.
        }
    }

    /** Where the focus may stop on a screen; asked again after each key, for a keyboard changes its keys. */
    public interface Stops {
        /** In the order of focus. */
        List<Target> targets();

        /** The same with what is only read. */
        List<Target> told();

        /** Those of them that stand in rows. */
        FocusGrid grid();

        /** Those of them that belong together, none of the groups empty. */
        List<List<Target>> groups();
    }

    /** Tells who asks for it of every move that a hand makes; not of the stop on which a screen begins. */
    public void tell(Moves listener) {
        moves = listener;
    }

    /** From the next screen on it stops on these. */
    public void reach(Reach wanted) {
        reach = wanted;
    }

    private List<Target> asked() {
        return List.copyOf(reach == Reach.WORDS_TOO ? stops.told() : stops.targets());
    }

    /** Takes the stops of a new screen; the focus stays on the same control, else goes to the first wished one. */
    public void take(Stops next, String wished) {
        stops = next;
        order = asked();
        offered = Set.of();
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
        offered = Set.of();
        show();
        current().ifPresent(moves::to);
    }

    /** Every stop there is now. */
    List<Target> order() {
        return order;
    }

    /** All of these together, as a scan does; the focus is on the first. */
    void offer(List<String> ids) {
        var isNew = !focused.equals(ids.get(0)) || !offered.equals(Set.copyOf(ids));
        focused = ids.get(0);
        offered = Set.copyOf(ids);
        ring = Target.Ring.SHOWN;
        show();
        if (isNew) {
            moves.offered(order.stream()
                    .filter(target -> offered.contains(target.id()))
                    .toList());
        }
    }

    /** The ids of what the ring is round; none while it is hidden. */
    public List<String> ringed() {
        var ringed = offered.isEmpty() ? Set.of(focused) : offered;
        return order.stream()
                .map(Target::id)
                .filter(id -> ringShown() && ringed.contains(id))
                .toList();
    }

    /** Whether the ring was put round something by {@link #offer}. */
    boolean isOffering() {
        return !offered.isEmpty();
    }

    /** The order of focus, in which a row of keys is one stop. */
    List<List<String>> stops() {
        List<List<String>> all = new ArrayList<>();
        for (var target : order) {
            var row = stops.grid().rowWith(target.id());
            if (row.isEmpty() || row.get(0).equals(target.id())) {
                all.add(row.isEmpty() ? List.of(target.id()) : row);
            }
        }
        return all;
    }

    /** What a scan offers at once. */
    List<List<String>> groups() {
        return stops.groups().stream()
                .map(group -> group.stream().map(Target::id).toList())
                .toList();
    }

    /** Forgets where the focus was: the next screen begins at its own first control. */
    public void forget() {
        focused = "";
    }

    public void move(Direction direction) {
        ring = Target.Ring.SHOWN;
        offered = Set.of();
        if (order.isEmpty()) {
            return;
        }
        var grid = stops.grid();
        focused = grid.across(focused, direction.step)
                .orElseGet(() -> leave(grid, direction))
                .id();
        show();
        current().ifPresent(moves::to);
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
        order = asked();
        show();
    }

    /** Presses what the focus is on. */
    void press() {
        press(focused);
    }

    /** Presses this stop, if it is there, and looks again at what stands there then. */
    public void press(String id) {
        find(id).ifPresent(target -> {
            target.press(Press.KEY);
            moves.pressed(target);
        });
        refresh();
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
        public List<Target> told() {
            return List.of();
        }

        @Override
        public FocusGrid grid() {
            return FocusGrid.NONE;
        }

        @Override
        public List<List<Target>> groups() {
            return List.of();
        }
    }

    public Optional<Target> current() {
        return find(focused);
    }

    /** A finger was used: the ring would only distract. */
    public void hideRing() {
        ring = Target.Ring.HIDDEN;
        offered = Set.of();
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
        var ringed = offered.isEmpty() ? Set.of(focused) : offered;
        order.forEach(target -> target.ring(ringed.contains(target.id()) ? ring : Target.Ring.HIDDEN));
    }
}
