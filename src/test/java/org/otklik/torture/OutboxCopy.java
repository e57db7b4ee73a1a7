package org.otklik.torture;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** What an outbox holds, read by plain SQL: not by the code that wrote it. */
public record OutboxCopy(List<Item> items, List<Account> accounts) {
    /** A row. */
    public record Item(ItemId id, UUID epoch, ItemKind kind, String state, Sha256 sha256, byte[] body) {
        boolean isAcked() {
            return state.equals("acked");
        }

        boolean isUnsent() {
            return state.equals("pending") || state.equals("sending");
        }
    }

    /** What the outbox itself says of one epoch and kind. */
    public record Account(UUID epoch, ItemKind kind, Tally committed, Tally acked, Tally dropped) {}

    /** A kiosk that lost its disk, or never had one. */
    public static final OutboxCopy NOTHING = new OutboxCopy(List.of(), List.of());

    /** Reads a closed outbox, or one that nobody writes to in this moment. */
    public static OutboxCopy of(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return of(connection);
        }
    }

    static OutboxCopy of(Connection connection) throws SQLException {
        return new OutboxCopy(items(connection), accounts(connection));
    }

    private static List<Item> items(Connection connection) throws SQLException {
        List<Item> items = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, epoch, kind, state, sha256, body FROM item")) {
            while (rows.next()) {
                items.add(new Item(
                        ItemId.of(rows.getBytes(1)),
                        uuid(rows.getBytes(2)),
                        ItemKind.of(rows.getString(3)).orElseThrow(),
                        rows.getString(4),
                        Sha256.stored(rows.getBytes(5)),
                        rows.getBytes(6)));
            }
        }
        return items;
    }

    private static List<Account> accounts(Connection connection) throws SQLException {
        List<Account> accounts = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT epoch, kind, committed, digest, acked, acked_digest,"
                        + " dropped, dropped_digest FROM epoch")) {
            while (rows.next()) {
                accounts.add(new Account(
                        uuid(rows.getBytes(1)),
                        ItemKind.of(rows.getString(2)).orElseThrow(),
                        tally(rows, 3),
                        tally(rows, 5),
                        tally(rows, 7)));
            }
        }
        return accounts;
    }

    private static Tally tally(ResultSet rows, int column) throws SQLException {
        return Tally.parse(rows.getLong(column), rows.getBytes(column + 1));
    }

    private static UUID uuid(byte[] sixteen) {
        var buffer = ByteBuffer.wrap(sixteen);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
