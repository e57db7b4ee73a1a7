package org.otklik.collector.api;

import org.otklik.collector.ledger.Registry;

/** Whether everything that a kiosk says it committed has arrived: proved by count and digest, or still on the way. */
record Completeness(State state, long stored, long committed) {
    /** The states that this release tells apart. Sync page 4.3. */
    enum State {
        /** Nothing has been said yet. */
        SILENT,
        /** Count and digest agree. */
        PROVED,
        ON_THE_WAY
    }

    static Completeness of(Registry.Standing standing) {
        var agree = standing.stored().equals(standing.committed());
        return new Completeness(
                agree ? State.PROVED : State.ON_THE_WAY,
                standing.stored().n(),
                standing.committed().n());
    }

    static Completeness silent() {
        return new Completeness(State.SILENT, 0, 0);
    }

    /** Both kinds of item together: proved only if both are. */
    Completeness and(Completeness other) {
        if (state == State.SILENT) {
            return other;
        }
        var proved = state == State.PROVED && other.state == State.PROVED;
        return new Completeness(
                proved ? State.PROVED : State.ON_THE_WAY, stored + other.stored, committed + other.committed);
    }
}
