package org.otklik.outbox;

import java.sql.SQLException;
import java.util.Set;
import org.otklik.wire.AlertCode;

/** Work on the file that no visitor waits for: it is done after an answer was given, or while nobody is there. */
final class Upkeep {
    /** A checkpoint costs three syncs; 200 pages of 4 KiB are some eighty visits. Sync page 2.2. */
    private static final long CHECKPOINT_PAGES = 200;

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

    /** Pages that nothing fills any more go back to the disk. */
    void giveBack() {
        try {
            rows.run("PRAGMA incremental_vacuum");
            rows.run("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            throw new OutboxFailure("vacuum", e);
        }
    }

    /** Writes as much as the largest visit does, and takes it away again. */
    void probe() {
        transactions.run(
                "probe",
                () -> rows.run(
                        "INSERT INTO meta(name, value) VALUES ('probe', zeroblob(32768)) ON CONFLICT(name) DO UPDATE SET value=excluded.value"));
        transactions.run("probe", () -> rows.run("DELETE FROM meta WHERE name='probe'"));
    }

    /** What the file remembers that a technician should know. */
    Set<AlertCode> alarms() {
        return Transactions.ask("alarms", () -> new Alarms(rows).all());
    }
}
