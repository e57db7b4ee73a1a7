package org.otklik.sync;

import java.util.List;
import java.util.Optional;
import org.otklik.wire.ItemId;

/**
 * The search for the one item that the other side cannot take, as a value: each reply leads to the next. A batch that
 * is refused is halved; an item that is refused alone is guilty only when a batch without items gets its receipt right
 * after, for else it is the envelope, or the server, that is at fault. Others wait for the search and for nothing more.
 * Sync page 3.3.
 *
 * @param span how many of the next due items the guilty one is among; visits that are kept meanwhile may push it
 *     further back, then the search ends and begins anew with the next refusal
 * @param defects batches in a row that the server broke on, see {@link #defect}
 * @param suspect what was refused alone
 * @param reason under which the suspect would be set aside
 */
record Bisect(Phase phase, int span, int defects, Optional<ItemId> suspect, String reason) {
    /** A server that is being mended answers 500 for a while: it is not the items before the fifth time. Sync page 3.3. */
    static final int DEFECTS_BEFORE = 5;

    static final Bisect NONE = new Bisect(Phase.NONE, 0, 0, Optional.empty(), "");

    /** How far the search is. */
    enum Phase {
        /** Batches are of their usual size. */
        NONE,
        /** The next batch holds half of the span. */
        HALVING,
        /** One item was refused alone: the next batch is empty. */
        PROBING,
        /** Not even an empty batch is taken: empty ones go until one is. */
        STALLED
    }

    /** How many items the next batch may hold; {@code usual} is what it would hold without a search. */
    int most(int usual) {
        return switch (phase) {
            case NONE -> usual;
            case HALVING -> Math.max(1, Math.min(usual, span / 2));
            case PROBING, STALLED -> 0;
        };
    }

    boolean isSearching() {
        return phase == Phase.HALVING || phase == Phase.PROBING;
    }

    /** The envelope of a batch with these items was not understood. */
    Bisect refused(List<ItemId> sent, String why) {
        if (sent.isEmpty()) {
            return new Bisect(Phase.STALLED, span, 0, suspect, reason);
        }
        return sent.size() == 1
                ? new Bisect(Phase.PROBING, 1, 0, Optional.of(sent.get(0)), why)
                : new Bisect(Phase.HALVING, sent.size(), 0, Optional.empty(), why);
    }

    /** The server broke on a batch with these items; before the fifth time that tells nothing of them. */
    Bisect defect(List<ItemId> sent, String why) {
        return phase == Phase.NONE && defects + 1 < DEFECTS_BEFORE
                ? new Bisect(Phase.NONE, 0, defects + 1, Optional.empty(), "")
                : refused(sent, why);
    }

    /** What a receipt for an empty batch proves guilty. */
    Optional<ItemId> guilty() {
        return phase == Phase.PROBING ? suspect : Optional.empty();
    }

    /** A receipt came for a batch of so many items. */
    Bisect taken(int sent) {
        return switch (phase) {
            case NONE -> sent > BatchSize.AFTER_FAILURE ? NONE : this;
            case HALVING -> span > sent ? new Bisect(Phase.HALVING, span - sent, 0, Optional.empty(), reason) : NONE;
            case PROBING -> NONE;
            // The other side may have been mended since: the suspect is asked for once more.
            case STALLED -> suspect.isPresent() ? new Bisect(Phase.HALVING, 1, 0, Optional.empty(), reason) : NONE;
        };
    }
}
