package org.otklik.collector.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.otklik.wire.AlertCode;
import org.otklik.wire.Batch;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.Tally;

/**
 * The ledger in PostgreSQL: any number of collectors over one database. The lock on a kiosk's tallies orders its batches,
 * and as every transaction takes it, every one writes, so that its COMMIT waits for the standbys even if all its items
 * were here before. Sync page 4.1.
 */
final class PostgresLedger implements Ledger {
    /** Overlapping batches are sorted and should not meet head on; if they do, one of them goes again. */
    private static final int TRIES = 3;

    private static final Set<String> GO_AGAIN = Set.of("40P01", "40001");

    private final Jdbi jdbi;
    private final Jdbi maintenance;

    PostgresLedger(Jdbi jdbi, Jdbi maintenance) {
        this.jdbi = jdbi;
        this.maintenance = maintenance;
    }

    @Override
    public Stored store(Batch batch, List<ReceivedItem> items, Instant now) {
        for (var again = 1; ; again++) {
            try {
                return committed(jdbi, handle -> store(handle, batch, items, now));
            } catch (JdbiException | SQLException e) {
                if (again == TRIES || !GO_AGAIN.contains(sqlState(e))) {
                    throw new LedgerFailure("PostgreSQL did not take the batch: " + e.getMessage(), e);
                }
            }
        }
    }

    @Override
    public List<Miscount> recount() {
        var suspects = maintenance.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ, handle -> new Recount(handle, Upkeep.POSTGRES).suspects());
        List<Miscount> found = new ArrayList<>();
        for (var suspect : suspects) {
            putRight(suspect).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Miscount> putRight(Standing suspect) {
        try {
            return committed(maintenance, handle -> {
                lock(handle, suspect.kiosk());
                return new Recount(handle, Upkeep.POSTGRES).putRight(suspect);
            });
        } catch (SQLException e) {
            throw new LedgerFailure("the recount could not be kept", e);
        }
    }

    /**
     * A commit that only this server has is none: when the wait for a standby was cancelled, PostgreSQL commits, warns
     * and says nothing else. Whoever sent the batch sends it again, and finds duplicates.
     */
    private static <T> T committed(Jdbi login, Work<T> work) throws SQLException {
        return login.withHandle(handle -> {
            var result = handle.inTransaction(TransactionIsolationLevel.READ_COMMITTED, inside -> {
                var done = work.in(inside);
                inside.getConnection().clearWarnings();
                return done;
            });
            var warning = handle.getConnection().getWarnings();
            if (warning != null) {
                throw new LedgerFailure("COMMIT with a warning: " + warning.getMessage(), warning);
            }
            return result;
        });
    }

    /** What is done in a transaction. */
    private interface Work<T> {
        T in(Handle handle) throws SQLException;
    }

    private static String sqlState(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static Stored store(Handle handle, Batch batch, List<ReceivedItem> items, Instant now) throws SQLException {
        var report = new KioskReport(handle, batch, now);
        report.begin();
        lock(handle, batch.kiosk());
        var fresh = new ItemRows(handle).insert(batch, items, now);
        fresh.addAll(healed(handle, batch, items, fresh));
        var results = results(handle, batch, items, new HashSet<>(fresh), now);
        Map<ItemKind, Tally> arrived = new EnumMap<>(ItemKind.class);
        for (var item : items) {
            if (item.kind().isPresent() && fresh.remove(item.id())) {
                arrived.merge(item.kind().get(), Tally.EMPTY.plus(item.id()), Tally::plus);
            }
        }
        return report.end(results, arrived);
    }

    /** Those of the known ids whose bodies had changed and are right again. */
    private static Set<ItemId> healed(Handle handle, Batch batch, List<ReceivedItem> items, Set<ItemId> fresh)
            throws SQLException {
        var known = items.stream().filter(item -> !fresh.contains(item.id())).toList();
        var altered = new ItemRows(handle).altered(known);
        return known.stream()
                .filter(item -> altered.contains(item.id()))
                .filter(item -> Healing.heal(handle, Upkeep.POSTGRES, batch, item))
                .map(ReceivedItem::id)
                .collect(Collectors.toSet());
    }

    private static void lock(Handle handle, UUID kiosk) {
        handle.createQuery(Upkeep.POSTGRES.lock())
                .bind("kiosk", kiosk.toString())
                .mapTo(String.class)
                .list();
    }

    private static List<ItemResult> results(
            Handle handle, Batch batch, List<ReceivedItem> items, Set<ItemId> fresh, Instant now) throws SQLException {
        List<ReceivedItem> known = new ArrayList<>();
        List<ItemResult> results = new ArrayList<>();
        for (var item : items) {
            if (fresh.remove(item.id())) {
                results.add(ItemResult.of(item.id(), ItemStatus.STORED));
            } else {
                known.add(item);
            }
        }
        known.sort(Comparator.comparing(item -> item.id().toString()));
        // A second statement: the first cannot see a row that another batch has committed meanwhile.
        var here = new ItemRows(handle).here(known);
        for (var item : known) {
            results.add(ItemResult.of(item.id(), status(handle, batch, item, here, now)));
        }
        return results;
    }

    private static ItemStatus status(
            Handle handle, Batch batch, ReceivedItem item, Map<ItemId, ItemRows.Here> here, Instant now) {
        var row = Optional.ofNullable(here.get(item.id())).orElseThrow();
        if (row.sha256().equals(item.sha256())) {
            row.kiosk()
                    .filter(kiosk -> !kiosk.equals(batch.kiosk()))
                    .ifPresent(other -> Alerts.raise(handle, batch.kiosk(), AlertCode.CLONED_IMAGE, now));
            return ItemStatus.DUPLICATE;
        }
        Alerts.conflict(handle, batch.kiosk(), item, now);
        return ItemStatus.CONFLICT;
    }
}
