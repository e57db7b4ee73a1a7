package org.otklik.collector.api;

import org.otklik.collector.ledger.Registry;
import org.otklik.wire.Tally;

/** Whether everything that a kiosk says it committed has arrived: proved by count and digest, or still on the way. */
record Completeness(State state, long stored, long committed) {
    /** The states that this release tells apart, the worse the later. Sync page 4.3. */
    enum State {
        /** Nothing has been said yet. */
        SILENT,
        /** Count and digest agree. */
        PROVED,
        /** Fewer are here than the kiosk committed. */
        ON_THE_WAY,
        /** As many or more are here, and not the same ones: waiting will not mend it. */
        DISAGREES
    }

    static Completeness of(Registry.Standing standing) {
        var stored = standing.stored();
        var committed = standing.committed();
        return new Completeness(state(stored, committed), stored.n(), committed.n());
    }

    private static State state(Tally stored, Tally committed) {
        if (stored.equals(committed)) {
            return State.PROVED;
        }
        return stored.n() < committed.n() ? State.ON_THE_WAY : State.DISAGREES;
    }

    static Completeness silent() {
        return new Completeness(State.SILENT, 0, 0);
    }

    /** Kinds and epochs together: proved only if each of them is. */
    Completeness and(Completeness other) {
        if (state == State.SILENT) {
            return other;
        }
        var worse = state.compareTo(other.state) > 0 ? state : other.state;
        return new Completeness(worse, stored + other.stored, committed + other.committed);
    }
}
