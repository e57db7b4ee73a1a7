package org.otklik.ui.kit;

import java.util.List;
import java.util.Optional;

/** Where keys are on a screen: our own model, so it works without a window. The ring shows once a key was used. */
public final class FocusOrder {
    private List<Target> order = List.of();
    private String focused = "";
    private Target.Ring ring = Target.Ring.HIDDEN;

    /** Takes the targets of a new screen; the focus stays on the same control, else goes to the first wished one. */
    public void take(List<Target> targets, String wished) {
        order = List.copyOf(targets);
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
        var at = find(focused).map(order::indexOf).orElse(0);
        var step = direction == Direction.NEXT ? 1 : -1;
        focused = order.get(Math.floorMod(at + step, order.size())).id();
        show();
    }

    /** Which way the focus goes; it wraps at the ends. */
    public enum Direction {
        PREVIOUS,
        NEXT
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
