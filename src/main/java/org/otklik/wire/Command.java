package org.otklik.wire;

import java.util.List;
import java.util.UUID;

/**
 * What a receipt asks of a kiosk. It may come more than once: the kiosk keeps the ids of the last {@link #REMEMBERED} that
 * it has carried out and names them in {@link Batch#done}. Sync page 3.2.
 */
public sealed interface Command {
    /** Own: a collector asks a kiosk for a handful of things a year. */
    int REMEMBERED = 64;

    /** A resend by name asks for at most so many items. Sync page 2.4. */
    int MAX_RESEND_IDS = 200;

    /** The commands of one receipt; a collector has no use for more. */
    int MAX_COMMANDS = 16;

    UUID id();

    /** Items that were acked at this hour of the collector or later are sent again; {@code 2026-11-22T00Z}. */
    record ResendSince(UUID id, String hour) implements Command {}

    /** These items are sent again if they are still here. */
    record ResendItems(UUID id, List<ItemId> items) implements Command {
        public ResendItems {
            items = List.copyOf(items);
        }
    }

    /** What is committed from now on belongs to a new life of the outbox: its disk was rewound or copied. */
    record NewEpoch(UUID id) implements Command {}

    /** What was set aside by itself is tried once more. */
    record RequeueQuarantine(UUID id) implements Command {}

    /** A word of a later protocol. It is not carried out, and not called done. */
    record Unknown(UUID id, String word) implements Command {}
}
