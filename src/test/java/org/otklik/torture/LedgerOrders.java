package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a collector asks of a kiosk by the next receipt, put into its ledger by plain SQL: its own reasons are rare ones. */
record LedgerOrders(Path ledger) {
    private static final String ORDER = "INSERT INTO command(id, kiosk, what, since, epoch, issued_at, done_at)"
            + " VALUES (?, ?, ?, '1970-01-01T00Z', ?, ?, '')";

    private static final List<String> ORDERS = List.of("resend", "new_epoch");

    static final int COUNT = ORDERS.size();

    /** Everything once more, and a new epoch. */
    void give(UUID kiosk) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                var wait = connection.createStatement();
                var insert = connection.prepareStatement(ORDER)) {
            wait.execute("PRAGMA busy_timeout=10000");
            for (var what : ORDERS) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, kiosk.toString());
                insert.setString(3, what);
                insert.setString(4, "");
                insert.setString(5, Instant.now().toString());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IOException("ledger", e);
        }
    }

    /** How many of them the kiosk has called done. */
    int done(UUID kiosk) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                var select =
                        connection.prepareStatement("SELECT count(*) FROM command WHERE kiosk=? AND done_at<>''")) {
            select.setString(1, kiosk.toString());
            try (var found = select.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        }
    }
}
