package org.otklik.outbox;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.otklik.sqlite.Interruptible;
import org.otklik.sqlite.Sql;
import org.otklik.wire.AlertCode;
import org.sqlite.SQLiteErrorCode;

/** Work on the file that no visitor waits for: it is done after an answer was given, or while nobody is there. */
final class Upkeep {
    /** A checkpoint costs three syncs; 200 pages of 4 KiB are some eighty visits. Sync page 2.2. */
    private static final long CHECKPOINT_PAGES = 200;

    /** Some tens of milliseconds: a visitor's commit waits no longer for it. */
    private static final int FREED = 1_000;

    private static final System.Logger LOG = System.getLogger(EnduringOutbox.class.getName());

    private final Rows rows;
    private final Transactions transactions;
    private final Purge purge;
    private int ackedDays = 7;
    private String purgedAt = "";

    Upkeep(Rows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
        purge = new Purge(rows);
    }

    /** Deletes a piece of what is out of date, and makes a checkpoint when enough has gathered. */
    void tidy() {
        deleteOutdated();
        try {
            if (rows.pagesToCheckpoint() >= CHECKPOINT_PAGES) {
                rows.run("PRAGMA wal_checkpoint(PASSIVE)");
            }
        } catch (SQLException e) {
            throw new OutboxFailure("checkpoint", e);
        }
    }

    /** Items stay so many days after their receipt, by the collector's clock; 7 unless this is called. */
    void keepAckedFor(int days) {
        ackedDays = days;
        purgedAt = "";
    }

    /** A piece at a time, and nothing is looked for before a receipt has brought another hour. */
    private void deleteOutdated() {
        var newest = Transactions.ask("purge", () -> rows.meta(Purge.NEWEST, ""));
        if (newest.equals(purgedAt)) {
            return;
        }
        var deleted = transactions.count("purge", () -> purge.outdated(ackedDays));
        purgedAt = deleted < Purge.PIECE ? newest : purgedAt;
    }

    /** A piece of what is acked, before its time; how many items it was. */
    int purgeAcked() {
        return transactions.count("purge", purge::anyAcked);
    }

    /** Pages that nothing fills any more go back to the disk, all of them. */
    void giveBack() {
        hasGivenBack(() -> true);
    }

    /** The same, as long as it is quiet: no transaction frees more than {@link #FREED}. Whether all is given back. */
    boolean hasGivenBack(BooleanSupplier isQuiet) {
        try {
            var unused = unused();
            while (unused > 0) {
                if (!isQuiet.getAsBoolean()) {
                    return false;
                }
                vacuum();
                var left = unused();
                unused = left < unused ? left : 0;
            }
            rows.run("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        } catch (SQLException e) {
            throw new OutboxFailure("vacuum", e);
        }
    }

    private long unused() throws SQLException {
        return Sql.whole(rows.connection(), "PRAGMA freelist_count");
    }

    /** SQLite frees a page at each step, and the driver's {@code execute} takes one step alone. */
    private void vacuum() throws SQLException {
        try (var statement = rows.connection().createStatement()) {
            statement.executeUpdate("PRAGMA incremental_vacuum(" + FREED + ")");
        }
    }

    /** SQLite's whole look at every page and index; damage is a failure that the ladder saves from. Whether it was ended. */
    boolean isLookedThrough(BooleanSupplier isQuiet) {
        return Transactions.ask("integrity_check", () -> {
            var connection = rows.connection();
            var found = Interruptible.ask(connection, isQuiet, () -> Sql.text(connection, "PRAGMA integrity_check(1)"));
            if (found.isPresent() && !found.get().equals("ok")) {
                throw new SQLException(found.get(), null, SQLiteErrorCode.SQLITE_CORRUPT.code);
            }
            return found.isPresent();
        });
    }

    /**
     * Counts every account; a difference is logged and remembered as an alarm, until a count finds none. Whether it was
     * ended.
     */
    boolean isCounted(String day, BooleanSupplier isQuiet) {
        var differences =
                Transactions.ask("count", () -> Interruptible.ask(rows.connection(), isQuiet, this::differences));
        differences.ifPresent(found -> {
            found.forEach(difference -> LOG.log(System.Logger.Level.ERROR, "E-OUT-08 account: {0}", difference));
            transactions.run("count", () -> rows.write(Alarms.ACCOUNT_DAY, found.isEmpty() ? "" : day));
        });
        return differences.isPresent();
    }

    /** One moment for rows and accounts: kioskctl may drop an item beside. */
    private List<String> differences() throws SQLException {
        rows.run("BEGIN");
        try {
            return new AccountCheck(rows.connection()).differences();
        } catch (RuntimeException e) {
            return List.of("cannot be read: " + e.getMessage());
        } finally {
            rows.run("ROLLBACK");
        }
    }

    /** A word that the file keeps for its own work. */
    String word(String name) {
        return Transactions.ask("read", () -> rows.meta(name, ""));
    }

    void note(String name, String word) {
        transactions.run("note", () -> rows.write(name, word));
    }

    /** Writes as much as the largest visit does, and takes it away again. */
    void probe() {
        transactions.run(
                "probe",
                () -> rows.run(
                        "INSERT INTO meta(name, value) VALUES ('probe', zeroblob(32768)) ON CONFLICT(name) DO UPDATE"
                                + " SET value=excluded.value"));
        transactions.run("probe", () -> rows.run("DELETE FROM meta WHERE name='probe'"));
    }

    /** What the file remembers that a technician should know. */
    Set<AlertCode> alarms() {
        return Transactions.ask("alarms", () -> new Alarms(rows).all());
    }
}
