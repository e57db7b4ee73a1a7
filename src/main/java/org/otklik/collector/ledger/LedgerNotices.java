package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.otklik.wire.AlertCode;

/** Keeps what is noticed in the database of the ledger. */
public final class LedgerNotices implements Notices {
    private final Jdbi jdbi;

    public LedgerNotices(LedgerDatabase database) {
        jdbi = database.jdbi();
    }

    @Override
    public void mangled(UUID kiosk, List<Mangled> items, Instant now) {
        jdbi.useTransaction(handle -> items.forEach(item -> {
            handle.createUpdate("INSERT INTO mangled(id, claimed, found) VALUES (:id, :claimed, :found)"
                            + " ON CONFLICT DO NOTHING")
                    .bind("id", item.id().toString())
                    .bind("claimed", item.claimed().bytes())
                    .bind("found", item.found().bytes())
                    .execute();
            Alerts.raise(handle, kiosk, AlertCode.MANGLED, now);
        }));
    }

    @Override
    public void otherCentre(UUID kiosk, Instant now) {
        jdbi.useTransaction(handle -> Alerts.raise(handle, kiosk, AlertCode.CENTRE_MISMATCH, now));
    }
}
