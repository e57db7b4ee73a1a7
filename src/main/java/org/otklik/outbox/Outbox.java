package org.otklik.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;
import org.otklik.wire.Receipt;

/**
 * The durable queue. A visit that {@link #commit} calls kept is on disk, durable if the drive honours flush, and stays
 * until a receipt names its items; ids are minted inside the commit. Calls block; all of them come from one thread, the
 * outbox thread. A failure of the database is {@link OutboxFailure}, except in {@code commit}, where it is an outcome.
 */
public interface Outbox extends AutoCloseable {
    /** Keeps all items of a visit or none of them. */
    Outcome commit(KeptVisit visit);

    /** At most so many due items of the oldest epoch that has any; an item larger than the bound comes alone. */
    Selection due(Instant now, int maxItems, int maxBytes);

    /** To be called before the first byte of a batch leaves. */
    void sending(Collection<ItemId> ids);

    /** The request came to nothing: its items are pending again. */
    void release(Collection<ItemId> ids);

    /**
     * Takes a receipt item by item: named ones are acked or set aside, the others that were sent are pending again. Ids
     * that were not sent are ignored. Carries out what the receipt asks for, each command once, as far as it is known
     * and its time has come: a resend once in an hour and a new epoch once in a day, both of the collector.
     */
    void settle(Receipt receipt, Collection<ItemId> sent);

    /** The last {@link org.otklik.wire.Command#REMEMBERED} commands that were carried out, the newest last. */
    List<UUID> done();

    /** Sets aside an item that can never be delivered as it is; it stays on the kiosk with the reason. */
    void quarantine(ItemId id, String reason);

    /** What was set aside for this reason is pending again, as if it had never been tried. */
    void requeue(String reason);

    /** A word that {@link #remember} kept, this start of the kiosk or an earlier one. */
    Optional<String> remembered(String name);

    /** Keeps a word for what stands around the queue; never an answer, never the time of a visit. Durable at once. */
    void remember(String name, String word);

    /** The account of each epoch that is not proved yet, the open one last; unreleased comments left out as if they had not been written yet. */
    List<EpochTallies> tallies(Instant now);

    Standing standing(Instant now);

    /** From now on no comment waits for its midnight, those already here included. */
    void releaseComments();

    /** The number of this start of the kiosk, from 1. */
    long boot();

    /** A number that rises with every request, restarts included. */
    long nextRequest();

    /** Work that no visitor waits for: a checkpoint when enough has gathered. To be called after an answer was given. */
    void tidy();

    @Override
    void close();
}
