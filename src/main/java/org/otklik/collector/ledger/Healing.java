package org.otklik.collector.ledger;

import org.jdbi.v3.core.Handle;
import org.otklik.wire.Batch;
import org.otklik.wire.ItemKind;

/** A body that the night found changed takes its kiosk's own copy back. */
final class Healing {
    private Healing() {}

    /** Whether this was such an item: its kiosk and epoch are the same, its digest is the one it first came with. */
    static boolean heal(Handle handle, Upkeep sql, Batch batch, ReceivedItem item) {
        if (item.kind().filter(kind -> kind == ItemKind.RESPONSE).isEmpty()) {
            return false;
        }
        return handle.createQuery(sql.heal())
                .bind("id", item.id().toString())
                .bind("kiosk", batch.kiosk().toString())
                .bind("epoch", batch.epoch().toString())
                .bind("sha256", item.sha256().bytes())
                .bind("body", item.body())
                .bind("read", item.mark() == ReceivedItem.Mark.UNREAD ? 0 : 1)
                .bind("invalid", item.mark() == ReceivedItem.Mark.INVALID ? 1 : 0)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }
}
