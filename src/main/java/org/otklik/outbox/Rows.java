package org.otklik.outbox;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.otklik.sqlite.Sql;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Tally;

/** The statements on the tables of the outbox; whoever calls them has begun a transaction where one is needed. */
final class Rows {
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

    void addCommitted(UUID epoch, ItemKind kind, Tally tally) throws SQLException {
        writeTally("UPDATE epoch SET committed=?, digest=? WHERE epoch=? AND kind=?", epoch, kind, tally);
    }

    void addAcked(UUID epoch, ItemKind kind, Tally tally) throws SQLException {
        writeTally("UPDATE epoch SET acked=?, acked_digest=? WHERE epoch=? AND kind=?", epoch, kind, tally);
    }

    private void writeTally(String sql, UUID epoch, ItemKind kind, Tally tally) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setLong(1, tally.n());
            update.setBytes(2, tally.digest());
            update.setBytes(3, bytes(epoch));
            update.setString(4, kind.word());
            update.executeUpdate();
        }
    }

    Tally committed(UUID epoch, ItemKind kind) throws SQLException {
        return tally("SELECT committed, digest FROM epoch WHERE epoch=? AND kind=?", epoch, kind);
    }

    Tally acked(UUID epoch, ItemKind kind) throws SQLException {
        return tally("SELECT acked, acked_digest FROM epoch WHERE epoch=? AND kind=?", epoch, kind);
    }

    Tally dropped(UUID epoch, ItemKind kind) throws SQLException {
        return tally("SELECT dropped, dropped_digest FROM epoch WHERE epoch=? AND kind=?", epoch, kind);
    }

    private Tally tally(String sql, UUID epoch, ItemKind kind) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setBytes(1, bytes(epoch));
            select.setString(2, kind.word());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Tally.parse(rows.getLong(1), rows.getBytes(2)) : Tally.EMPTY;
            }
        }
    }

    void newEpoch(UUID epoch) throws SQLException {
        for (var kind : ItemKind.values()) {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO epoch(epoch, kind, state, digest, acked_digest, dropped_digest) VALUES (?, ?, 'open', ?, ?, ?)")) {
                insert.setBytes(1, bytes(epoch));
                insert.setString(2, kind.word());
                for (var digest = 3; digest <= 5; digest++) {
                    insert.setBytes(digest, Tally.EMPTY.digest());
                }
                insert.executeUpdate();
            }
        }
        write("epoch", epoch.toString());
    }

    /** Which kind a stored item is, and of which epoch; false from {@code next} when there is none. */
    <T> T item(ItemId id, RowReader<T> reader, T otherwise) throws SQLException {
        try (var select = connection.prepareStatement("SELECT epoch, kind, state FROM item WHERE id=?")) {
            select.setBytes(1, id.bytes());
            try (var rows = select.executeQuery()) {
                return rows.next() ? reader.read(rows) : otherwise;
            }
        }
    }

    /** One row becomes a value. */
    interface RowReader<T> {
        T read(java.sql.ResultSet row) throws SQLException;
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

    void quarantine(ItemId id, String reason) throws SQLException {
        close(id, "UPDATE item SET state='quarantined', reason=? WHERE id=?", reason);
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
