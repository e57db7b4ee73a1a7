package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Point;
import javax.swing.SwingUtilities;

/** A finger that reads before it presses: what it comes upon gets the focus. Visitor page 5, "Explore by touch". Event thread only. */
public final class Explorer {
    private final FocusOrder focus;

    public Explorer(FocusOrder focus) {
        this.focus = focus;
    }

    /** What the finger does. */
    public enum Finger {
        PRESSES,
        SLIDES
    }

    /** What it came upon. */
    public enum Found {
        /** What had the focus already. */
        FOCUSED,
        /** What has it from now on. */
        ELSEWHERE,
        NOTHING
    }

    /**
     * The finger is at this point of a part of the screen. Who hears of moves of the focus is told of what is new under it, and
     * at a press of what is there, be it new or not.
     */
    public Found at(Component part, Point at, Finger finger) {
        var under = focus.order().stream().filter(stop -> holds(stop, part, at)).findFirst();
        if (under.isEmpty()) {
            return Found.NOTHING;
        }
        var stop = under.get();
        var found = focus.current().filter(stop::equals).isPresent() ? Found.FOCUSED : Found.ELSEWHERE;
        if (found == Found.ELSEWHERE || finger == Finger.PRESSES) {
            focus.showRing();
            focus.set(stop.id());
        }
        return found;
    }

    private static boolean holds(Target stop, Component part, Point at) {
        return stop.place()
                .filter(place -> place.contains(SwingUtilities.convertPoint(part, at, place)))
                .isPresent();
    }
}
