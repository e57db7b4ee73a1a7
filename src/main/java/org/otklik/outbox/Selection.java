package org.otklik.outbox;

import java.util.List;
import java.util.UUID;
import org.otklik.wire.ItemId;

/** What may go into one batch: due items of one epoch, in random order; an empty one is a heartbeat. */
public record Selection(UUID epoch, List<Entry> entries) {
    public Selection {
        entries = List.copyOf(entries);
    }

    public List<ItemId> ids() {
        return entries.stream().map(entry -> entry.item().id()).toList();
    }
}
