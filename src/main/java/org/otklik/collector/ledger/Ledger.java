package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.List;
import org.otklik.wire.Batch;
import org.otklik.wire.EpochReceived;
import org.otklik.wire.ItemResult;

/**
 * Takes custody of items. Whatever {@link #store} returns as stored, duplicate or conflict is durable before it returns;
 * the same batch again changes nothing. Items, tallies and the heartbeat move in one transaction.
 */
public interface Ledger {
    /** What became of a batch. */
    record Stored(List<ItemResult> results, List<EpochReceived> tallies) {}

    Stored store(Batch batch, List<ReceivedItem> items, Instant now);
}
