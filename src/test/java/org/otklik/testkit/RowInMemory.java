package org.otklik.testkit;

import java.time.Instant;
import java.util.UUID;
import org.otklik.outbox.ItemState;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemResult;

/** What the outbox without a disk keeps of one item. */
final class RowInMemory {
    final CanonicalItem item;
    final UUID epoch;
    final Instant nextAt;
    ItemState state = ItemState.PENDING;
    String ackedHour = "";
    String reason = "";
    int attempts;

    void take(ItemResult result, String hour) {
        ackedHour = hour;
        var again = result.code().equals(ItemResult.DIGEST_MISMATCH) && attempts < 3;
        state = result.status().acknowledges() ? ItemState.ACKED : ItemState.PENDING;
        if (!result.status().acknowledges() && !again) {
            aside(result.code().orElse("rejected"));
        }
    }

    void aside(String why) {
        state = ItemState.QUARANTINED;
        reason = why;
    }

    void pend() {
        state = ItemState.PENDING;
        attempts = 0;
    }

    boolean waits() {
        return state == ItemState.PENDING || state == ItemState.SENDING;
    }

    RowInMemory(CanonicalItem item, UUID epoch, Instant nextAt) {
        this.item = item;
        this.epoch = epoch;
        this.nextAt = nextAt;
    }
}
