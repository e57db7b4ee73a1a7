package org.otklik.testkit;

import java.time.Instant;
import java.util.UUID;
import org.otklik.outbox.ItemState;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemResult;
import org.otklik.wire.Tally;

/** What the outbox without a disk keeps of one item. */
final class RowInMemory {
    /** In the order in which they came; a copy has that of the row. */
    final long number;

    final CanonicalItem item;
    final UUID epoch;
    final Instant nextAt;

    /** Of this item alone: made once, a fleet asks for it millions of times. */
    final Tally tally;

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

    /** The same row, due at this moment. */
    RowInMemory copy(Instant due) {
        var copy = new RowInMemory(number, item, epoch, due);
        copy.state = state;
        copy.ackedHour = ackedHour;
        copy.reason = reason;
        copy.attempts = attempts;
        return copy;
    }

    boolean waits() {
        return state == ItemState.PENDING || state == ItemState.SENDING;
    }

    RowInMemory(long number, CanonicalItem item, UUID epoch, Instant nextAt) {
        this.number = number;
        this.item = item;
        this.epoch = epoch;
        this.nextAt = nextAt;
        tally = Tally.EMPTY.plus(item.id());
    }
}
