package org.otklik.collector.ledger;

/**
 * Whether everything that a kiosk says it committed has arrived, and where the rest is. A pure function of a
 * {@link Standing}; it proves against accidents, not against a hostile kiosk. Sync page 4.3.
 *
 * @param pending waits on the kiosk to be sent
 * @param held set aside or dropped on the kiosk
 * @param missing neither here nor there: lost by the collector or by the kiosk, as the state says
 */
public record Completeness(State state, long stored, long committed, long pending, long held, long missing) {
    /** The states of the table, the worse the later. */
    public enum State {
        /** Nothing has been said yet. */
        UNHEARD,
        /** Count and digest agree. */
        PROVED,
        /** Fewer are here than the kiosk committed, and it still has the rest. */
        ON_THE_WAY,
        /** The rest was set aside on the kiosk, or dropped there by somebody. */
        HELD,
        /** The account cannot be believed: its disk was damaged, rewound or cloned. */
        UNPROVABLE,
        /** The kiosk no longer has what it committed. */
        SHORT_AT_KIOSK,
        /** The collector no longer has what it had acknowledged. */
        SHORT_HERE,
        /** More are here, or others, than the kiosk committed. */
        INVENTED
    }

    /** No kiosk has said anything. */
    public static final Completeness UNHEARD = new Completeness(State.UNHEARD, 0, 0, 0, 0, 0);

    /** The first row of the table that matches. */
    public static Completeness of(Standing standing) {
        var said = standing.said();
        var state = state(standing);
        var held = said.quarantined() + said.dropped();
        var missing = switch (state) {
            case SHORT_HERE -> said.acked().n() - standing.stored().n();
            case SHORT_AT_KIOSK -> said.committed().n() - standing.stored().n() - held;
            default -> 0;
        };
        return new Completeness(state, standing.stored().n(), said.committed().n(), said.pending(), held, missing);
    }

    private static State state(Standing standing) {
        var stored = standing.stored();
        var said = standing.said();
        if (standing.state() != EpochState.SOUND) {
            return State.UNPROVABLE;
        }
        if (standing.proves()) {
            return State.PROVED;
        }
        // The tallies are equal in count or not; of equal counts the digests differ from here on.
        if (stored.n() >= said.committed().n()) {
            return State.INVENTED;
        }
        if (stored.n() < said.acked().n() || (stored.n() == said.acked().n() && !stored.equals(said.acked()))) {
            return State.SHORT_HERE;
        }
        if (said.pending() > 0) {
            return State.ON_THE_WAY;
        }
        // More than the difference can be held: what was set aside after a failure may have arrived all the same.
        return stored.n() + said.quarantined() + said.dropped()
                        >= said.committed().n()
                ? State.HELD
                : State.SHORT_AT_KIOSK;
    }

    /** Kinds and epochs together: as bad as the worst of them. */
    public Completeness and(Completeness other) {
        return new Completeness(
                state.compareTo(other.state) > 0 ? state : other.state,
                stored + other.stored,
                committed + other.committed,
                pending + other.pending,
                held + other.held,
                missing + other.missing);
    }
}
