package org.otklik.outbox;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otklik.sqlite.Sql;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;

/** The statements on the tables of the outbox; whoever calls them has begun a transaction where one is needed. */
final class Rows {
    /** Before the names of words that others have kept here. */
    static final String WORD = "word.";

    private static final String ACKED = "SELECT id, epoch, kind FROM item WHERE state='acked'";

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] sixteen) {
        var buffer = ByteBuffer.wrap(sixteen);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    void insert(CanonicalItem item, UUID epoch, long boot, long nextAt) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO item(key, id, epoch, kind, body, sha256, boot, next_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, item.id().key());
            insert.setBytes(2, item.id().bytes());
            insert.setBytes(3, bytes(epoch));
            insert.setString(4, item.kind().word());
            insert.setBytes(5, item.body());
            insert.setBytes(6, item.sha256().bytes());
            insert.setLong(7, boot);
            insert.setLong(8, nextAt);
            insert.executeUpdate();
        }
    }

    boolean holds(ItemId id) throws SQLException {
        try (var select = connection.prepareStatement("SELECT 1 FROM item WHERE id=?")) {
            select.setBytes(1, id.bytes());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** An item that is here and that no receipt has named yet. */
    Optional<Filed> unacked(ItemId id) throws SQLException {
        try (var select =
                connection.prepareStatement("SELECT id, epoch, kind FROM item WHERE id=? AND state<>'acked'")) {
            select.setBytes(1, id.bytes());
            return filed(select).stream().findFirst();
        }
    }

    void state(Collection<ItemId> ids, ItemState from, ItemState to) throws SQLException {
        var sql = "UPDATE item SET state=?, attempts=attempts+? WHERE id=? AND state=?";
        try (var update = connection.prepareStatement(sql)) {
            for (var id : ids) {
                update.setString(1, to.word());
                update.setInt(2, to == ItemState.SENDING ? 1 : 0);
                update.setBytes(3, id.bytes());
                update.setString(4, from.word());
                update.executeUpdate();
            }
        }
    }

    long attempts(ItemId id) throws SQLException {
        try (var select = connection.prepareStatement("SELECT attempts FROM item WHERE id=?")) {
            select.setBytes(1, id.bytes());
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    void ack(ItemId id, String hour) throws SQLException {
        close(id, "UPDATE item SET state='acked', acked_hour=? WHERE id=?", hour);
    }

    /** Acked at this hour of the collector or later; hours compare as their text does. */
    List<Filed> ackedSince(String hour) throws SQLException {
        try (var select = connection.prepareStatement(ACKED + " AND acked_hour>=?")) {
            select.setString(1, hour);
            return filed(select);
        }
    }

    /** At most so many that were acked before this hour of the collector. */
    List<Filed> ackedBefore(String hour, int most) throws SQLException {
        try (var select = connection.prepareStatement(ACKED + " AND acked_hour<? LIMIT ?")) {
            select.setString(1, hour);
            select.setInt(2, most);
            return filed(select);
        }
    }

    void delete(ItemId id) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM item WHERE id=?")) {
            delete.setBytes(1, id.bytes());
            delete.executeUpdate();
        }
    }

    /** Puts a row that was just inserted into the state it was saved in. */
    void restore(Remains.Row row) throws SQLException {
        var sql = "UPDATE item SET state=?, attempts=?, reason=?, acked_hour=? WHERE id=?";
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, row.state().word());
            update.setLong(2, row.attempts());
            update.setString(3, row.reason().orElse(null));
            update.setString(4, row.ackedHour().orElse(null));
            update.setBytes(5, row.item().id().bytes());
            update.executeUpdate();
        }
    }

    /** Those of them that are acked. */
    List<Filed> ackedOf(Collection<ItemId> ids) throws SQLException {
        List<Filed> found = new ArrayList<>();
        try (var select = connection.prepareStatement(ACKED + " AND id=?")) {
            for (var id : ids) {
                select.setBytes(1, id.bytes());
                found.addAll(filed(select));
            }
        }
        return found;
    }

    private static List<Filed> filed(PreparedStatement select) throws SQLException {
        List<Filed> found = new ArrayList<>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var kind = ItemKind.of(rows.getString(3)).orElseThrow();
                found.add(new Filed(ItemId.of(rows.getBytes(1)), uuid(rows.getBytes(2)), kind));
            }
        }
        return found;
    }

    /** An item, and whose account it is in. */
    record Filed(ItemId id, UUID epoch, ItemKind kind) {}

    /** Back to pending: the item is sent again, as if for the first time. */
    void unack(ItemId id) throws SQLException {
        var sql = "UPDATE item SET state='pending', attempts=0, acked_hour=NULL WHERE id=? AND state='acked'";
        try (var update = connection.prepareStatement(sql)) {
            update.setBytes(1, id.bytes());
            update.executeUpdate();
        }
    }

    void requeue() throws SQLException {
        run("UPDATE item SET state='pending', attempts=0, reason=NULL WHERE state='quarantined'");
    }

    /** Whether an item of this epoch has still to be sent, a comment before its midnight included. */
    boolean waits(UUID epoch) throws SQLException {
        var sql = "SELECT 1 FROM item WHERE epoch=? AND state IN ('pending', 'sending') LIMIT 1";
        try (var select = connection.prepareStatement(sql)) {
            select.setBytes(1, bytes(epoch));
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    void quarantine(ItemId id, String reason) throws SQLException {
        close(id, "UPDATE item SET state='quarantined', reason=? WHERE id=?", reason);
    }

    void requeue(String reason) throws SQLException {
        var sql = "UPDATE item SET state='pending', attempts=0, reason=NULL WHERE state='quarantined' AND reason=?";
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, reason);
            update.executeUpdate();
        }
    }

    private void close(ItemId id, String sql, String word) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, word);
            update.setBytes(2, id.bytes());
            update.executeUpdate();
        }
    }

    void write(String name, Object value) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(
                "INSERT INTO meta(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value")) {
            upsert.setString(1, name);
            upsert.setObject(2, value);
            upsert.executeUpdate();
        }
    }

    /** A number of our own; anything else there is a damaged file. */
    long wholeMeta(String name) throws SQLException {
        var text = meta(name, "0");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new SQLException("meta " + name + ": expected a whole number, found \"" + text + "\"", e);
        }
    }

    String meta(String name, String otherwise) throws SQLException {
        try (var select = connection.prepareStatement("SELECT value FROM meta WHERE name=?")) {
            select.setString(1, name);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : otherwise;
            }
        }
    }

    /** Pages of the log that are not in the main file yet; the log's length says nothing, it never shrinks. */
    long pagesToCheckpoint() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA wal_checkpoint(NOOP)")) {
            return row.next() ? row.getLong(2) - row.getLong(3) : 0;
        }
    }

    void run(String sql) throws SQLException {
        Sql.run(connection, sql);
    }

    Connection connection() {
        return connection;
    }
}
