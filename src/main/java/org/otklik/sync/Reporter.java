package org.otklik.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.Selection;
import org.otklik.wire.AlertCode;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.Health;

/** Writes one batch: the items given, and the account of the kiosk as it stands now. */
public final class Reporter {
    private final Outbox outbox;
    private final UUID kiosk;
    private final String centre;
    private final Supplier<Health> health;

    public Reporter(Outbox outbox, UUID kiosk, String centre, Supplier<Health> health) {
        this.outbox = outbox;
        this.kiosk = kiosk;
        this.centre = centre;
        this.health = health;
    }

    /** A warning when the collector has this kiosk in another centre; no item is changed for it. Sync page 3.2. */
    Optional<AlertCode> differs(String atTheCollector) {
        return centre.equals(atTheCollector) ? Optional.empty() : Optional.of(AlertCode.CENTRE_MISMATCH);
    }

    /** A batch with a number of its own; {@code sent_at} is this moment, also when the same items go again. */
    Batch batch(UUID id, Selection selection, Instant now) {
        var boot = outbox.boot();
        var items = selection.entries().stream()
                .map(entry -> new BatchItem(entry.item().body(), entry.item().sha256(), entry.boot() == boot))
                .toList();
        return new Batch(
                id,
                kiosk,
                selection.epoch(),
                boot,
                outbox.nextRequest(),
                now,
                items,
                outbox.tallies(now),
                health.get(),
                outbox.done());
    }
}
