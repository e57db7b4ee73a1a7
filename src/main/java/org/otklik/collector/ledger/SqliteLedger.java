package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.otklik.wire.AlertCode;
import org.otklik.wire.Batch;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** The ledger in SQLite: one writer, and one sync for the batches that came while it wrote. */
final class SqliteLedger implements Ledger {
    /** Checkpoints are ours: often enough that the log stays small, seldom enough that ingest does not notice. */
    private static final int BATCHES_A_CHECKPOINT = 50;

    private final Jdbi jdbi;
    private final GroupCommit commits;
    private final AtomicLong batches = new AtomicLong();

    SqliteLedger(Jdbi jdbi) {
        this.jdbi = jdbi;
        commits = new GroupCommit(jdbi);
    }

    @Override
    public Stored store(Batch batch, List<ReceivedItem> items, Instant now) {
        var stored = commits.commit(handle -> store(handle, batch, items, now));
        if (batches.incrementAndGet() % BATCHES_A_CHECKPOINT == 0) {
            jdbi.useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(PASSIVE)"));
        }
        return stored;
    }

    @Override
    public List<Miscount> recount() {
        var suspects = jdbi.withHandle(SqliteLedger::suspects);
        List<Miscount> found = new ArrayList<>();
        for (var suspect : suspects) {
            commits.commit(handle -> new Recount(handle, Upkeep.SQLITE).putRight(suspect))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** One snapshot of rows and tallies, by a transaction that only reads: batches go on meanwhile. */
    private static List<Standing> suspects(Handle handle) {
        handle.execute("BEGIN DEFERRED");
        try {
            return new Recount(handle, Upkeep.SQLITE).suspects();
        } finally {
            handle.execute("ROLLBACK");
        }
    }

    private static Stored store(Handle handle, Batch batch, List<ReceivedItem> items, Instant now) {
        var report = new KioskReport(handle, batch, now);
        report.begin();
        List<ItemResult> results = new ArrayList<>();
        Map<ItemKind, Tally> arrived = new EnumMap<>(ItemKind.class);
        for (var item : items) {
            var status = insert(handle, batch, item, now) ? ItemStatus.STORED : known(handle, batch, item, now);
            if (status == ItemStatus.STORED && item.kind().isPresent()) {
                arrived.merge(item.kind().get(), Tally.EMPTY.plus(item.id()), Tally::plus);
            }
            results.add(ItemResult.of(item.id(), status));
        }
        return report.end(results, arrived);
    }

    /** The one statement that decides whether an id is new: never look first and insert then. */
    private static boolean insert(Handle handle, Batch batch, ReceivedItem item, Instant now) {
        var columns = item.kind()
                .map(kind -> kind == ItemKind.RESPONSE
                        ? "response(id, kiosk, epoch, received_hour, sha256, body, at, read, invalid)"
                                + " VALUES (:id, :kiosk, :epoch, :arrival, :sha256, :body, :at, :read, :invalid)"
                        : "comment(id, received_day, sha256, body, at, read, invalid)"
                                + " VALUES (:id, :arrival, :sha256, :body, :at, :read, :invalid)")
                .orElse("unread(id, received_day, sha256, body) VALUES (:id, :arrival, :sha256, :body)");
        return handle.createUpdate("INSERT INTO " + columns + " ON CONFLICT(id) DO NOTHING")
                        .configure(SqlStatements.class, any -> any.setUnusedBindingAllowed(true))
                        .bind("id", item.id().toString())
                        .bind("kiosk", batch.kiosk().toString())
                        .bind("epoch", batch.epoch().toString())
                        .bind("arrival", Arrival.of(item.kind(), now))
                        .bind("sha256", item.sha256().bytes())
                        .bind("body", item.body())
                        .bind("at", item.at())
                        .bind("read", item.mark() == ReceivedItem.Mark.UNREAD ? 0 : 1)
                        .bind("invalid", item.mark() == ReceivedItem.Mark.INVALID ? 1 : 0)
                        .execute()
                == 1;
    }

    /** An id that is here already: the same bytes are a duplicate, others are kept beside them. */
    private static ItemStatus known(Handle handle, Batch batch, ReceivedItem item, Instant now) {
        var here = handle.createQuery("SELECT sha256 FROM " + item.table() + " WHERE id=:id")
                .bind("id", item.id().toString())
                .mapTo(byte[].class)
                .one();
        if (!Sha256.stored(here).equals(item.sha256())) {
            Alerts.conflict(handle, batch.kiosk(), item, now);
            return ItemStatus.CONFLICT;
        }
        return item.table().equals(ItemKind.RESPONSE.word())
                ? knownResponse(handle, batch, item, now)
                : ItemStatus.DUPLICATE;
    }

    private static ItemStatus knownResponse(Handle handle, Batch batch, ReceivedItem item, Instant now) {
        record Here(boolean anothers, boolean altered) {}
        var here = handle.createQuery("SELECT kiosk<>:kiosk, altered FROM response WHERE id=:id")
                .bind("id", item.id().toString())
                .bind("kiosk", batch.kiosk().toString())
                .map((row, context) -> new Here(row.getInt(1) == 1, row.getInt(2) == 1))
                .one();
        if (here.anothers()) {
            Alerts.raise(handle, batch.kiosk(), AlertCode.CLONED_IMAGE, now);
        }
        return here.altered() && Healing.heal(handle, Upkeep.SQLITE, batch, item)
                ? ItemStatus.STORED
                : ItemStatus.DUPLICATE;
    }
}
