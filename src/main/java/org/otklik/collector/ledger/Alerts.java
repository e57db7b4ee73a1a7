package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.otklik.wire.AlertCode;

/**
 * What a collector notices of a kiosk while it takes items: kept by day and code, so that it leads to no item. Which bodies
 * met lies apart, and leads to no kiosk. Statements that both databases understand. Sync page 4.2.
 */
final class Alerts {
    private Alerts() {}

    /** Another body came under an id that is here. */
    static void conflict(Handle handle, UUID kiosk, ReceivedItem item, Instant now) {
        handle.createUpdate(
                        "INSERT INTO conflict(id, sha256, body) VALUES (:id, :sha256, :body) ON CONFLICT DO NOTHING")
                .bind("id", item.id().toString())
                .bind("sha256", item.sha256().bytes())
                .bind("body", item.body())
                .execute();
        raise(handle, kiosk, AlertCode.MANGLED, now);
    }

    static void raise(Handle handle, UUID kiosk, AlertCode code, Instant now) {
        handle.createUpdate("INSERT INTO alert(kiosk, code, n, last_day) VALUES (:kiosk, :code, 1, :day)"
                        + " ON CONFLICT(kiosk, code) DO UPDATE SET n=alert.n+1, last_day=excluded.last_day")
                .bind("kiosk", kiosk.toString())
                .bind("code", code.word())
                .bind("day", Arrival.day(now))
                .execute();
    }
}
