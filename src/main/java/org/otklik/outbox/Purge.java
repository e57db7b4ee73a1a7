package org.otklik.outbox;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.otklik.wire.ItemKind;

/**
 * Deletes what the collector has taken, piece by piece: after its days, by the collector's clock alone, or before its time
 * when the disk is nearly full. Tallies do not change by it. Whoever calls it has begun the transaction. Sync page 2.4.
 */
final class Purge {
    /** Small enough that no visitor waits behind it: some tens of milliseconds on a slow disk. */
    static final int PIECE = 100;

    /** The newest hour of the collector that a receipt has named. */
    static final String NEWEST = "newest.hour";

    private static final int DAY_LENGTH = "2026-11-23".length();

    private final Rows rows;

    Purge(Rows rows) {
        this.rows = rows;
    }

    /** Where it is counted what has been deleted of an epoch: the nightly count and a salvage ask for it. */
    static String counter(UUID epoch, ItemKind kind) {
        return "purged." + epoch + "." + kind.word();
    }

    /** A receipt that was long on its way does not turn the clock back. */
    void told(String hour) throws SQLException {
        if (hour.compareTo(rows.meta(NEWEST, "")) > 0) {
            rows.write(NEWEST, hour);
        }
    }

    /** At most one piece of what was acked more than so many days before the newest receipt. */
    int outdated(int days) throws SQLException {
        var newest = rows.meta(NEWEST, "");
        if (newest.isEmpty()) {
            return 0;
        }
        var day = LocalDate.parse(newest.substring(0, DAY_LENGTH)).minusDays(days);
        return deleted(day + newest.substring(DAY_LENGTH));
    }

    /** At most one piece of all that is acked. */
    int anyAcked() throws SQLException {
        return deleted("9");
    }

    private int deleted(String before) throws SQLException {
        var piece = rows.ackedBefore(before, PIECE);
        for (var item : piece) {
            rows.delete(item.id());
            var counter = counter(item.epoch(), item.kind());
            rows.write(counter, rows.wholeMeta(counter) + 1);
        }
        return piece.size();
    }
}
