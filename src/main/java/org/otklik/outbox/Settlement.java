package org.otklik.outbox;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.Receipt;

/** What a receipt, or a refusal of one item, does to the rows; its caller has begun the transaction. */
final class Settlement {
    /** A digest may fail by a damaged line; at the third time the item itself is at fault. Sync page 3.2. */
    private static final long DIGEST_TRIES = 3;

    private final Rows rows;
    private final Accounts accounts;

    Settlement(Rows rows) {
        this.rows = rows;
        accounts = new Accounts(rows.connection());
    }

    void take(Receipt receipt, Collection<ItemId> sent) throws SQLException {
        var open = new HashSet<>(sent);
        for (var result : receipt.results()) {
            var id = ItemId.parse(result.id());
            if (id.isPresent() && open.remove(id.get())) {
                take(id.get(), result, receipt.receivedHour());
            }
        }
        rows.state(open, ItemState.SENDING, ItemState.PENDING);
    }

    private void take(ItemId id, ItemResult result, String hour) throws SQLException {
        if (result.status().acknowledges()) {
            ack(id, hour);
        } else if (result.code().equals(ItemResult.DIGEST_MISMATCH) && rows.attempts(id) < DIGEST_TRIES) {
            rows.state(java.util.Set.of(id), ItemState.SENDING, ItemState.PENDING);
        } else {
            rows.quarantine(id, result.code().orElse("rejected"));
        }
    }

    private void ack(ItemId id, String hour) throws SQLException {
        var unacked = rows.unacked(id);
        if (unacked.isPresent()) {
            var item = unacked.get();
            rows.ack(id, hour);
            accounts.writeAcked(
                    item.epoch(),
                    item.kind(),
                    accounts.acked(item.epoch(), item.kind()).plus(id));
        }
    }
}
