package org.otklik.visit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The places where a visit stopped, in the order of its way; it stands at the last of them. */
final class Trail {
    private final List<Stop> stops = new ArrayList<>();

    /** Where the visit ever was, on this way or off it. */
    private final Set<Stop> met = new HashSet<>();

    Trail copy() {
        var copy = new Trail();
        copy.stops.addAll(stops);
        copy.met.addAll(met);
        return copy;
    }

    Stop here() {
        return stops.get(stops.size() - 1);
    }

    boolean isAtFirst() {
        return stops.size() == 1;
    }

    void add(Stop stop) {
        stops.add(stop);
        met.add(stop);
    }

    /** Whether the visit was there, and has not forgotten it. */
    boolean hasMet(Stop stop) {
        return met.contains(stop);
    }

    /** As if the way had led over all these places and no others. */
    void leadOver(List<Stop> places) {
        stops.clear();
        places.forEach(this::add);
    }

    /** Takes the last two places off and says which the earlier one was: it is to be entered anew. */
    Stop stepBack() {
        stops.remove(stops.size() - 1);
        return stops.remove(stops.size() - 1);
    }

    /** Takes the way from this place on off, if it was come by. */
    void cutBefore(Stop stop) {
        var before = stops.indexOf(stop);
        if (before >= 0) {
            stops.subList(before, stops.size()).clear();
        }
    }

    /** Forgets the places that stand no more, but where it is. */
    void forgetUnless(Predicate<Stop> stands) {
        var here = here();
        stops.removeIf(stop -> !stop.equals(here) && !stands.test(stop));
        met.removeIf(stop -> !stop.equals(here) && !stands.test(stop));
    }

    /** What is only read and what «other» is have no number of their own. */
    int number() {
        return (int) stops.stream()
                .filter(stop -> !stop.asksOther() && stop.question().answerable())
                .count();
    }
}
