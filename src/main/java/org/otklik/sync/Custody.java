package org.otklik.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.otklik.outbox.Outbox;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.Receipt;

/** What the other side took and what it refuses for good, with the bound on the latter. Sync thread only. */
final class Custody {
    /** Under this name the outbox keeps which app and which collector met last. */
    private static final String VERSIONS = "versions";

    /** Own: a release is told by far less, and the other side chooses the words. */
    private static final int LONGEST = 64;

    private String lastHour = "";
    private final Outbox outbox;
    private final QuarantineFlood flood;

    Custody(Outbox outbox) {
        this.outbox = outbox;
        flood = new QuarantineFlood(outbox);
    }

    /** The hour of the last receipt; a clock that is before it is wrong. */
    static Optional<Instant> lastHeard(Outbox outbox) {
        return outbox.remembered(SyncLoop.LAST_HOUR)
                .filter(hour -> hour.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}Z"))
                .map(hour -> Instant.parse(hour.replace("Z", ":00:00Z")));
    }

    /** Settles item by item; what the receipt rejects counts for the bound. */
    void take(Receipt receipt, Collection<ItemId> sent, Instant now) {
        if (!lastHour.equals(receipt.receivedHour())) {
            lastHour = receipt.receivedHour();
            outbox.remember(SyncLoop.LAST_HOUR, lastHour);
        }
        if (receipt.results().stream().noneMatch(result -> result.status() == ItemStatus.REJECTED)) {
            outbox.settle(receipt, sent);
            return;
        }
        var before = outbox.standing(now).quarantined();
        outbox.settle(receipt, sent);
        flood.add(outbox.standing(now).quarantined() - before, now);
    }

    void setAside(ItemId item, String reason, Instant now) {
        outbox.quarantine(item, reason);
        flood.add(1, now);
    }

    boolean isFlooded(Instant now) {
        return flood.isOn(now);
    }

    /** What one release of the server broke on, another may take. */
    void versions(String app, String server) {
        var now = app + " " + server.substring(0, Math.min(server.length(), LONGEST));
        var last = outbox.remembered(VERSIONS);
        if (last.filter(now::equals).isEmpty()) {
            outbox.requeue(ReplyRule.SERVER_DEFECT.reason());
            flood.forget();
            outbox.remember(VERSIONS, now);
        }
    }
}
