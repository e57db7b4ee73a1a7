package org.otklik.torture;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.otklik.wire.ItemId;

/**
 * All that a run leaves behind, gathered from outside: what kiosks said on their pipes, copies of their files, a dump
 * of the ledger, every exchange that was recorded, every log.
 */
public record History(List<Kiosk> kiosks, LedgerDump ledger, State state, List<Sent> transcript, Logs logs) {
    /**
     * One kiosk.
     *
     * @param kept all that it called kept, by the digest it must have
     * @param thanked for which a thank-you was drawn: the promise
     * @param dropped what a technician has taken out on record
     */
    public record Kiosk(UUID id, List<Announced> kept, Set<ItemId> thanked, OutboxCopy outbox, Set<ItemId> dropped) {}

    /** Whether everything must have arrived. */
    public enum State {
        /** Nothing is left at all: the accounts of both sides must be equal. */
        DRAINED,
        UNDERWAY
    }

    /** When comments may leave in this run. */
    public enum Comments {
        AFTER_MIDNIGHT,
        AT_ONCE
    }

    /** The body of a batch as a kiosk wrote it. */
    public record Sent(byte[] batch, Comments comments) {}

    /** Every line that a process logged, and the words that must not be in any: tokens, texts of comments. */
    public record Logs(List<String> lines, Set<String> secrets) {
        public static final Logs NONE = new Logs(List.of(), Set.of());
    }
}
