package org.otklik.collector.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.otklik.wire.Batch;
import org.otklik.wire.EpochReceived;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** The ledger in SQLite: one transaction a batch, one sync a commit. Calls from many threads wait for one another. */
public final class SqliteLedger implements Ledger {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    /** Checkpoints are ours: often enough that the log stays small, seldom enough that ingest does not notice. */
    private static final int BATCHES_A_CHECKPOINT = 50;

    private final Jdbi jdbi;
    private final Object writing = new Object();
    private int batches;

    public SqliteLedger(LedgerDatabase database) {
        jdbi = database.jdbi();
    }

    @Override
    public Stored store(Batch batch, List<ReceivedItem> items, Instant now) {
        synchronized (writing) {
            var stored = jdbi.inTransaction(handle -> store(handle, batch, items, now));
            if (++batches % BATCHES_A_CHECKPOINT == 0) {
                jdbi.useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(PASSIVE)"));
            }
            return stored;
        }
    }

    private static Stored store(Handle handle, Batch batch, List<ReceivedItem> items, Instant now) {
        List<ItemResult> results = new ArrayList<>();
        for (var item : items) {
            var isNew = insert(handle, batch, item, now);
            if (isNew && item.kind().isPresent()) {
                add(handle, batch, item, item.kind().get());
            }
            results.add(ItemResult.of(item.id(), isNew ? ItemStatus.STORED : known(handle, item)));
        }
        if (isNewest(handle, batch)) {
            report(handle, batch, now);
        }
        var tallies = batch.tallies().stream()
                .map(epoch -> received(handle, batch.kiosk(), epoch))
                .toList();
        return new Stored(results, tallies);
    }

    /** The one statement that decides whether an id is new: never look first and insert then. */
    private static boolean insert(Handle handle, Batch batch, ReceivedItem item, Instant now) {
        var columns = item.kind()
                .map(kind -> kind == ItemKind.RESPONSE
                        ? "response(id, kiosk, epoch, received_hour, sha256, body, at)"
                                + " VALUES (:id, :kiosk, :epoch, :hour, :sha256, :body, :at)"
                        : "comment(id, received_day, sha256, body, at) VALUES (:id, :day, :sha256, :body, :at)")
                .orElse("unread(id, received_day, sha256, body) VALUES (:id, :day, :sha256, :body)");
        return handle.createUpdate("INSERT INTO " + columns + " ON CONFLICT(id) DO NOTHING")
                        .configure(SqlStatements.class, any -> any.setUnusedBindingAllowed(true))
                        .bind("id", item.id().toString())
                        .bind("kiosk", batch.kiosk().toString())
                        .bind("epoch", batch.epoch().toString())
                        .bind("hour", HOUR.format(now))
                        .bind("day", DAY.format(now))
                        .bind("sha256", item.sha256().bytes())
                        .bind("body", item.body())
                        .bind("at", item.at())
                        .execute()
                == 1;
    }

    /** An id that is here already: the same bytes are a duplicate, others are kept beside them. */
    private static ItemStatus known(Handle handle, ReceivedItem item) {
        var here = handle.createQuery("SELECT sha256 FROM " + item.table() + " WHERE id=:id")
                .bind("id", item.id().toString())
                .mapTo(byte[].class)
                .one();
        if (Sha256.stored(here).equals(item.sha256())) {
            return ItemStatus.DUPLICATE;
        }
        handle.createUpdate(
                        "INSERT INTO conflict(id, sha256, body) VALUES (:id, :sha256, :body) ON CONFLICT DO NOTHING")
                .bind("id", item.id().toString())
                .bind("sha256", item.sha256().bytes())
                .bind("body", item.body())
                .execute();
        return ItemStatus.CONFLICT;
    }

    private static void add(Handle handle, Batch batch, ReceivedItem item, ItemKind kind) {
        var tally = tally(handle, batch.kiosk(), batch.epoch(), kind).plus(item.id());
        ensure(handle, batch.kiosk(), batch.epoch(), kind);
        handle.createUpdate(
                        "UPDATE tally SET stored=:n, digest=:digest WHERE kiosk=:kiosk AND epoch=:epoch AND kind=:kind")
                .bind("n", tally.n())
                .bind("digest", tally.digest())
                .bind("kiosk", batch.kiosk().toString())
                .bind("epoch", batch.epoch().toString())
                .bind("kind", kind.word())
                .execute();
    }

    private static void ensure(Handle handle, UUID kiosk, UUID epoch, ItemKind kind) {
        handle.createUpdate(
                        "INSERT INTO tally(kiosk, epoch, kind, stored, digest, committed, committed_digest, pending)"
                                + " VALUES (:kiosk, :epoch, :kind, 0, :zero, 0, :zero, 0) ON CONFLICT DO NOTHING")
                .bind("kiosk", kiosk.toString())
                .bind("epoch", epoch.toString())
                .bind("kind", kind.word())
                .bind("zero", Tally.EMPTY.digest())
                .execute();
    }

    private static Tally tally(Handle handle, UUID kiosk, UUID epoch, ItemKind kind) {
        return handle.createQuery("SELECT stored, digest FROM tally WHERE kiosk=:kiosk AND epoch=:epoch AND kind=:kind")
                .bind("kiosk", kiosk.toString())
                .bind("epoch", epoch.toString())
                .bind("kind", kind.word())
                .map((row, context) -> Tally.parse(row.getLong(1), row.getBytes(2)))
                .findOne()
                .orElse(Tally.EMPTY);
    }

    /** A report that came out of order is ignored; its items were taken all the same. */
    private static boolean isNewest(Handle handle, Batch batch) {
        return handle.createUpdate(
                                "INSERT INTO heartbeat(kiosk, boot, request, received_at, app, db, disk_free_mb, oldest_pending_h)"
                                        + " VALUES (:kiosk, :boot, :request, '', '', '', 0, 0) ON CONFLICT(kiosk) DO UPDATE"
                                        + " SET boot=excluded.boot, request=excluded.request"
                                        + " WHERE (excluded.boot, excluded.request) > (heartbeat.boot, heartbeat.request)")
                        .bind("kiosk", batch.kiosk().toString())
                        .bind("boot", batch.boot())
                        .bind("request", batch.request())
                        .execute()
                == 1;
    }

    private static void report(Handle handle, Batch batch, Instant now) {
        handle.createUpdate(
                        "UPDATE heartbeat SET received_at=:at, app=:app, db=:db, disk_free_mb=:disk, oldest_pending_h=:oldest"
                                + " WHERE kiosk=:kiosk")
                .bind("at", now.toString())
                .bind("app", batch.health().app())
                .bind("db", batch.health().db())
                .bind("disk", batch.health().diskFreeMb())
                .bind("oldest", batch.health().oldestPendingHours())
                .bind("kiosk", batch.kiosk().toString())
                .execute();
        for (var epoch : batch.tallies()) {
            for (var kind : ItemKind.values()) {
                ensure(handle, batch.kiosk(), epoch.epoch(), kind);
                handle.createUpdate("UPDATE tally SET committed=:n, committed_digest=:digest, pending=:pending"
                                + " WHERE kiosk=:kiosk AND epoch=:epoch AND kind=:kind")
                        .bind("n", epoch.of(kind).committed().n())
                        .bind("digest", epoch.of(kind).committed().digest())
                        .bind("pending", epoch.of(kind).pending())
                        .bind("kiosk", batch.kiosk().toString())
                        .bind("epoch", epoch.epoch().toString())
                        .bind("kind", kind.word())
                        .execute();
            }
        }
    }

    private static EpochReceived received(Handle handle, UUID kiosk, EpochTallies epoch) {
        var response = tally(handle, kiosk, epoch.epoch(), ItemKind.RESPONSE);
        var comment = tally(handle, kiosk, epoch.epoch(), ItemKind.COMMENT);
        var proved = response.equals(epoch.response().committed())
                && comment.equals(epoch.comment().committed());
        return new EpochReceived(epoch.epoch(), response, comment, proved);
    }
}
