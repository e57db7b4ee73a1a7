package org.otklik.torture.net;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.otklik.wire.ItemId;

/** A second connection to a ledger in SQLite that can change a row and put everything back as it was. */
final class SavedLedger implements AutoCloseable {
    private static final List<String> TABLES =
            List.of("response", "comment", "conflict", "unread", "tally", "heartbeat", "command");

    private final Connection connection;

    SavedLedger(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("PRAGMA busy_timeout=5000");
        for (var table : TABLES) {
            run("CREATE TEMP TABLE saved_" + table + " AS SELECT * FROM main." + table);
        }
    }

    void change(LedgerChange change, UUID kiosk, Random random) throws SQLException {
        change.on(connection, ids(kiosk), random);
    }

    private List<ItemId> ids(UUID kiosk) throws SQLException {
        List<ItemId> ids = new ArrayList<>();
        try (var select = connection.prepareStatement("SELECT id FROM response WHERE kiosk=? ORDER BY id")) {
            select.setString(1, kiosk.toString());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(ItemId.parse(rows.getString(1)).orElseThrow());
                }
            }
        }
        return ids;
    }

    void restore() throws SQLException {
        run("BEGIN IMMEDIATE");
        for (var table : TABLES) {
            run("DELETE FROM main." + table);
            run("INSERT INTO main." + table + " SELECT * FROM saved_" + table);
        }
        run("COMMIT");
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
