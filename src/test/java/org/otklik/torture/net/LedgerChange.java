package org.otklik.torture.net;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.otklik.wire.ItemId;

/** What is done to one row of a ledger in SQLite, past the program. */
enum LedgerChange {
    REMOVED,
    /** An answer that nobody gave. */
    ADDED,
    /** One answer instead of another, the count stays. */
    SWAPPED,
    /** The same answer under a second id. */
    DOUBLED,
    /** One bit of the random part of the id. */
    CHANGED;

    void on(Connection ledger, List<ItemId> ids, Random random) throws SQLException {
        var one = ids.get(random.nextInt(ids.size()));
        var stranger = ItemId.mint(Instant.ofEpochMilli(one.time().toEpochMilli()), random);
        switch (this) {
            case REMOVED -> run(ledger, "DELETE FROM response WHERE id=?", one);
            case ADDED, DOUBLED ->
                run(
                        ledger,
                        "INSERT INTO response(id, kiosk, epoch, received_hour, sha256, body, at)"
                                + " SELECT ?, kiosk, epoch, received_hour, sha256, body, at FROM response WHERE id=?",
                        stranger,
                        one);
            case SWAPPED -> run(ledger, "UPDATE response SET id=? WHERE id=?", stranger, one);
            case CHANGED -> run(ledger, "UPDATE response SET id=? WHERE id=?", oneBit(one, random), one);
        }
    }

    private static ItemId oneBit(ItemId id, Random random) {
        var low = id.value().getLeastSignificantBits() ^ (1L << random.nextInt(62));
        return new ItemId(new java.util.UUID(id.value().getMostSignificantBits(), low));
    }

    private static void run(Connection ledger, String sql, ItemId... ids) throws SQLException {
        try (PreparedStatement statement = ledger.prepareStatement(sql)) {
            for (var i = 0; i < ids.length; i++) {
                statement.setString(i + 1, ids[i].toString());
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("one row was to be changed: " + sql);
            }
        }
    }
}
