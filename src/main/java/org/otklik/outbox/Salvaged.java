package org.otklik.outbox;

import java.util.Set;
import org.otklik.wire.ItemId;

/** What became of an attempt to save what a damaged outbox holds. */
public sealed interface Salvaged {
    /**
     * A new outbox stands in its place.
     *
     * @param kept items that are whole, each in the epoch and state it was in
     * @param lost ids that the index names and of which no whole row is left
     * @param counted items that are gone besides: the counters have them, and nothing names them
     * @param damagedEpochs epochs whose counters are gone or older than their rows: of them {@code counted} knows nothing
     */
    record Done(long kept, Set<ItemId> lost, long counted, int damagedEpochs) implements Salvaged {
        public Done {
            lost = Set.copyOf(lost);
        }
    }

    /** The file is left where it is: it is none of ours, or a later release has written it. */
    record Refused(String reason) implements Salvaged {}
}
