package org.otklik.ui.kit;

import java.util.List;

/**
 * What two switches do: one moves along the order of focus, the other one selects. A row of keys is one stop; selecting
 * it enters the row, and moving on from its last key leaves it again. Event thread only.
 */
final class SwitchSteps {
    private final FocusOrder focus;
    private boolean isInRow;

    SwitchSteps(FocusOrder focus) {
        this.focus = focus;
    }

    void move() {
        var stops = focus.stops();
        if (stops.isEmpty()) {
            return;
        }
        var at = at(stops);
        var stop = stops.get(at);
        if (!isInRow) {
            focus.offer(stops.get((at + 1) % stops.size()));
            return;
        }
        var next = place(stop) + 1;
        if (next < stop.size()) {
            focus.set(stop.get(next));
        } else {
            leaveRow();
        }
    }

    void select() {
        var stops = focus.stops();
        if (stops.isEmpty()) {
            return;
        }
        var stop = stops.get(at(stops));
        if (stop.size() > 1 && !isInRow) {
            isInRow = true;
            focus.set(stop.get(0));
            return;
        }
        focus.press();
        leaveRow();
    }

    /** Another screen stands there. */
    void screenChanged() {
        isInRow = false;
    }

    /** Back to the row as a whole; a single stop stays what it is. */
    private void leaveRow() {
        isInRow = false;
        var stops = focus.stops();
        if (!stops.isEmpty()) {
            focus.offer(stops.get(at(stops)));
        }
    }

    private int at(List<List<String>> stops) {
        for (var at = 0; at < stops.size(); at++) {
            if (place(stops.get(at)) >= 0) {
                return at;
            }
        }
        return 0;
    }

    private int place(List<String> stop) {
        return focus.current().map(target -> stop.indexOf(target.id())).orElse(-1);
    }
}
