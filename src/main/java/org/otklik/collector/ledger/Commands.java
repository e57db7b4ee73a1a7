package org.otklik.collector.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.otklik.wire.Command;

/**
 * What the collector asks of kiosks: a command goes with every receipt until its kiosk names it as done. Statements that
 * both databases understand, inside the transaction of the caller. Sync page 4.3.
 */
final class Commands {
    /** Everything that the kiosk still has, at most its {@code retention.ackedDays}. */
    static final String SINCE_EVER = "1970-01-01T00Z";

    private static final String RESEND = "resend";
    private static final String NEW_EPOCH = "new_epoch";
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH'Z'").withZone(ZoneOffset.UTC);

    /** Own: a shortfall that a kiosk could not mend is not asked about at every heartbeat. */
    private static final Duration ASK_AGAIN = Duration.ofDays(1);

    private final Handle handle;

    Commands(Handle handle) {
        this.handle = handle;
    }

    private record Order(String since, Instant issuedAt, String doneAt) {}

    /** Asks for what the standing calls for, once: a new epoch where it cannot be believed, a resend where we are short. */
    void orderFor(Standing standing, Instant now) {
        var state = standing.state();
        if (state == EpochState.REWOUND || state == EpochState.CLONED) {
            if (newest(standing, NEW_EPOCH).isEmpty()) {
                add(standing.kiosk(), NEW_EPOCH, "", standing.epoch().toString(), now);
            }
        } else if (Completeness.of(standing).state() == Completeness.State.SHORT_HERE) {
            since(standing, now)
                    .ifPresent(hour ->
                            add(standing.kiosk(), RESEND, hour, standing.epoch().toString(), now));
        }
    }

    /**
     * Since the last proof, as everything before it was here then; if that did not mend it, or nothing was ever proved,
     * everything the kiosk has. Nothing while one is under way, and a day's rest after the widest.
     */
    private Optional<String> since(Standing standing, Instant now) {
        var before = newest(standing, RESEND);
        if (before.isEmpty()) {
            return Optional.of(standing.provedAt()
                    .map(proved -> HOUR.format(proved.minus(Duration.ofHours(1))))
                    .orElse(SINCE_EVER));
        }
        var order = before.get();
        if (order.doneAt().isEmpty()) {
            return Optional.empty();
        }
        var rested = order.issuedAt().plus(ASK_AGAIN).isBefore(now);
        return rested || !order.since().equals(SINCE_EVER) ? Optional.of(SINCE_EVER) : Optional.empty();
    }

    private Optional<Order> newest(Standing standing, String what) {
        return handle.createQuery("SELECT since, issued_at, done_at FROM command WHERE kiosk=:kiosk AND epoch=:epoch"
                        + " AND what=:what ORDER BY issued_at DESC LIMIT 1")
                .bind("kiosk", standing.kiosk().toString())
                .bind("epoch", standing.epoch().toString())
                .bind("what", what)
                .map((row, context) -> new Order(row.getString(1), Instant.parse(row.getString(2)), row.getString(3)))
                .findOne();
    }

    /** {@code resend since} for one kiosk, whatever its epoch: after the ledger was restored from a backup. */
    void resend(UUID kiosk, Instant since, Instant now) {
        add(kiosk, RESEND, HOUR.format(since), "", now);
    }

    private void add(UUID kiosk, String what, String since, String epoch, Instant now) {
        handle.createUpdate("INSERT INTO command(id, kiosk, what, since, epoch, issued_at, done_at)"
                        + " VALUES (:id, :kiosk, :what, :since, :epoch, :at, '')")
                .bind("id", UUID.randomUUID().toString())
                .bind("kiosk", kiosk.toString())
                .bind("what", what)
                .bind("since", since)
                .bind("epoch", epoch)
                .bind("at", now.toString())
                .execute();
    }

    void markDone(UUID kiosk, List<UUID> done, Instant now) {
        for (var id : done) {
            handle.createUpdate("UPDATE command SET done_at=:at WHERE id=:id AND kiosk=:kiosk AND done_at=''")
                    .bind("at", now.toString())
                    .bind("id", id.toString())
                    .bind("kiosk", kiosk.toString())
                    .execute();
        }
    }

    /** The oldest that are not done, as many as a receipt may carry. */
    List<Command> open(UUID kiosk) {
        return handle.createQuery("SELECT id, what, since FROM command WHERE kiosk=:kiosk AND done_at=''"
                        + " ORDER BY issued_at, id LIMIT :most")
                .bind("kiosk", kiosk.toString())
                .bind("most", Command.MAX_COMMANDS)
                .map((row, context) -> command(UUID.fromString(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    private static Command command(UUID id, String what, String since) {
        return what.equals(RESEND) ? new Command.ResendSince(id, since) : new Command.NewEpoch(id);
    }
}
