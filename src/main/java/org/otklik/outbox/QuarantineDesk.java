package org.otklik.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;
import org.otklik.sqlite.Sql;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;

/**
 * What a technician does with items that were set aside, beside a running kiosk: each transaction holds at most
 * {@link #ROWS} rows, so that a visitor's commit waits for milliseconds. A failure is {@link OutboxFailure}.
 */
public final class QuarantineDesk implements AutoCloseable {
    /** Sync page 2.2. */
    static final int ROWS = 100;

    private static final String EXPORTED = "exported.";

    private final Connection connection;
    private final Rows rows;
    private final Accounts accounts;

    private QuarantineDesk(Connection connection) {
        this.connection = connection;
        rows = new Rows(connection);
        accounts = new Accounts(connection);
    }

    /** An item that was set aside, whole: the body holds what a visitor said. */
    public record Aside(ItemId id, String kind, UUID epoch, String reason, Sha256 sha256, byte[] body) {}

    /** What became of a wish to drop an item. */
    public enum Drop {
        DROPPED,
        UNKNOWN,
        /** It is still to be sent, or has arrived. */
        NOT_ASIDE,
        /** Nobody has a copy of it. */
        NOT_EXPORTED
    }

    /** The file must be there, and of this release's schema: the kiosk alone changes that. */
    public static QuarantineDesk open(Path file) {
        try {
            var opening = new DatabaseFile(file, Schema.APPLICATION_ID).open();
            if (opening instanceof Opening.Refused refused) {
                throw new SQLException(refused.sentence());
            }
            var connection = ((Opening.Opened) opening).connection();
            if (Sql.whole(connection, "PRAGMA user_version") < Schema.steps().size()) {
                connection.close();
                throw new SQLException("the file is of an older release; start the kiosk once");
            }
            return new QuarantineDesk(connection);
        } catch (SQLException | IOException e) {
            throw new OutboxFailure("open " + file.getFileName(), e);
        }
    }

    /** Makes one item that was set aside, or all of them, pending again; how many. */
    public long requeue(Optional<ItemId> one) {
        var all = 0L;
        while (true) {
            var ids = transaction("requeue", () -> requeueSome(one));
            all += ids;
            if (ids < ROWS) {
                return all;
            }
        }
    }

    private int requeueSome(Optional<ItemId> one) throws SQLException {
        var ids = aside(one, -1, ROWS).stream().map(Aside::id).toList();
        var sql = "UPDATE item SET state='pending', attempts=0, reason=NULL WHERE id=? AND state='quarantined'";
        for (var id : ids) {
            try (var update = connection.prepareStatement(sql)) {
                update.setBytes(1, id.bytes());
                update.executeUpdate();
            }
        }
        return ids.size();
    }

    /** The next items that were set aside after this one, at most {@link #ROWS}, in the random order of their rows. */
    public List<Aside> page(Optional<ItemId> one, Optional<ItemId> after) {
        try {
            return aside(one, after.map(ItemId::key).orElse(-1L), ROWS);
        } catch (SQLException e) {
            throw new OutboxFailure("read", e);
        }
    }

    /** Notes that somebody has a copy of these items on disk: from now on they may be dropped. */
    public void exported(Collection<ItemId> ids) {
        transaction("exported", () -> {
            for (var id : ids) {
                rows.write(EXPORTED + id, 1);
            }
            return true;
        });
    }

    /** Deletes one item that was set aside and exported, and counts it, count and digest, as dropped. */
    public Drop drop(ItemId id) {
        return transaction("drop", () -> {
            var state = state(id);
            if (state.isEmpty()) {
                return Drop.UNKNOWN;
            } else if (!state.equals(ItemState.QUARANTINED.word())) {
                return Drop.NOT_ASIDE;
            } else if (rows.meta(EXPORTED + id, "").isEmpty()) {
                return Drop.NOT_EXPORTED;
            }
            var item = aside(Optional.of(id), -1, 1).get(0);
            var kind = ItemKind.of(item.kind()).orElseThrow();
            accounts.writeDropped(
                    item.epoch(), kind, accounts.dropped(item.epoch(), kind).plus(id));
            delete("DELETE FROM item WHERE id=?", delete -> delete.setBytes(1, id.bytes()));
            delete("DELETE FROM meta WHERE name=?", delete -> delete.setString(1, EXPORTED + id));
            return Drop.DROPPED;
        });
    }

    /** Takes back a word that the kiosk's sync remembered, such as the count that pauses it. */
    public void forget(String word) {
        transaction("forget", () -> {
            rows.write("word." + word, "");
            return true;
        });
    }

    private List<Aside> aside(Optional<ItemId> one, long after, int most) throws SQLException {
        var sql = "SELECT id, kind, epoch, reason, sha256, body FROM item"
                + " WHERE state='quarantined' AND key>? AND (? OR id=?) ORDER BY key LIMIT ?";
        List<Aside> found = new ArrayList<>();
        try (var select = connection.prepareStatement(sql)) {
            select.setLong(1, after);
            select.setBoolean(2, one.isEmpty());
            select.setBytes(3, one.map(ItemId::bytes).orElseGet(() -> new byte[0]));
            select.setInt(4, most);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Aside(
                            ItemId.of(row.getBytes(1)),
                            row.getString(2),
                            Rows.uuid(row.getBytes(3)),
                            String.valueOf(row.getString(4)),
                            Sha256.stored(row.getBytes(5)),
                            row.getBytes(6)));
                }
            }
        }
        return found;
    }

    private String state(ItemId id) throws SQLException {
        try (var select = connection.prepareStatement("SELECT state FROM item WHERE id=?")) {
            select.setBytes(1, id.bytes());
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private void delete(String sql, Named named) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            named.name(delete);
            delete.executeUpdate();
        }
    }

    private <T> T transaction(String step, Work<T> work) {
        try {
            rows.run("BEGIN IMMEDIATE");
            try {
                var done = work.run();
                rows.run("COMMIT");
                return done;
            } catch (SQLException | RuntimeException e) {
                rows.run("ROLLBACK");
                throw e;
            }
        } catch (SQLException e) {
            throw new OutboxFailure(step, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new OutboxFailure("close", e);
        }
    }

    /** Statements that stand or fall together. */
    private interface Work<T> {
        T run() throws SQLException;
    }

    /** Says which row. */
    private interface Named {
        void name(PreparedStatement statement) throws SQLException;
    }
}
