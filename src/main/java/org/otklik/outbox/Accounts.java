package org.otklik.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Tally;

/** The statements on the account of each epoch; whoever calls them has begun a transaction where one is needed. */
final class Accounts {
    private final Connection connection;

    Accounts(Connection connection) {
        this.connection = connection;
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

    void writeCommitted(UUID epoch, ItemKind kind, Tally tally) throws SQLException {
        write("UPDATE epoch SET committed=?, digest=? WHERE epoch=? AND kind=?", epoch, kind, tally);
    }

    void writeAcked(UUID epoch, ItemKind kind, Tally tally) throws SQLException {
        write("UPDATE epoch SET acked=?, acked_digest=? WHERE epoch=? AND kind=?", epoch, kind, tally);
    }

    void writeDropped(UUID epoch, ItemKind kind, Tally tally) throws SQLException {
        write("UPDATE epoch SET dropped=?, dropped_digest=? WHERE epoch=? AND kind=?", epoch, kind, tally);
    }

    /** An account of both kinds in which nothing has happened yet. */
    void begin(UUID epoch, String state) throws SQLException {
        for (var kind : ItemKind.values()) {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO epoch(epoch, kind, state, digest, acked_digest, dropped_digest) VALUES (?, ?, ?, ?, ?, ?)")) {
                insert.setBytes(1, Rows.bytes(epoch));
                insert.setString(2, kind.word());
                insert.setString(3, state);
                for (var digest = 4; digest <= 6; digest++) {
                    insert.setBytes(digest, Tally.EMPTY.digest());
                }
                insert.executeUpdate();
            }
        }
    }

    /** Changes the state of an epoch that is in this one. */
    void turn(UUID epoch, String from, String to) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE epoch SET state=? WHERE epoch=? AND state=?")) {
            update.setString(1, to);
            update.setBytes(2, Rows.bytes(epoch));
            update.setString(3, from);
            update.executeUpdate();
        }
    }

    private void write(String sql, UUID epoch, ItemKind kind, Tally tally) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setLong(1, tally.n());
            update.setBytes(2, tally.digest());
            update.setBytes(3, Rows.bytes(epoch));
            update.setString(4, kind.word());
            update.executeUpdate();
        }
    }

    private Tally tally(String sql, UUID epoch, ItemKind kind) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setBytes(1, Rows.bytes(epoch));
            select.setString(2, kind.word());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Tally.parse(rows.getLong(1), rows.getBytes(2)) : Tally.EMPTY;
            }
        }
    }
}
