package org.otklik.visit;

/**
 * A visit in progress with all that it knows: answers, hidden ones too, texts of «other», ticks that may come back, draws,
 * orders, way and times. It can be held in memory and nowhere else: it has no form that could be written down.
 */
public final class VisitSnapshot {
    private final Visit held;

    VisitSnapshot(Visit visit) {
        held = visit.copy();
    }

    /** A visit that stands where the other stood; it may be made any number of times. */
    public Visit reload() {
        return held.copy();
    }
}
