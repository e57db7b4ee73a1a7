package org.otklik.sync;

import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;

/** Where batches go. Blocks until there is an answer, or none; never throws for what the network does. */
@FunctionalInterface
public interface Endpoint {
    /** The batch id goes into Idempotency-Key, for the other side's log only: item ids make a batch idempotent. */
    Exchange send(String batchId, byte[] batch, Peer.Encoding encoding);
}
