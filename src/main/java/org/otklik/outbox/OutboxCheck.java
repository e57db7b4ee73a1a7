package org.otklik.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/**
 * A whole look at an outbox file, running kiosk or not, that changes nothing: every page by SQLite, every body by its
 * digest, every account by its rows. Items that were acked may be gone already: of them only those of an account that is
 * not theirs can be told.
 */
public final class OutboxCheck implements AutoCloseable {
    private static final int MOST_DAMAGES = 100;

    private final Connection connection;

    private OutboxCheck(Connection connection) {
        this.connection = connection;
    }

    /** One thing that is not as it must be; never a word of an answer. */
    public record Damage(String what, String detail) {}

    public static OutboxCheck open(Path file) {
        try {
            return new OutboxCheck(new DatabaseFile(file, Schema.APPLICATION_ID).openReadOnly());
        } catch (SQLException e) {
            throw new OutboxFailure("open " + file.getFileName(), e);
        }
    }

    /** How many items there are. */
    public long items() {
        return Transactions.ask("read", () -> org.otklik.sqlite.Sql.whole(connection, "SELECT count(*) FROM item"));
    }

    /** All damages, at most a hundred; {@code progress} hears of every item looked at. */
    public List<Damage> damages(LongConsumer progress) {
        return Transactions.ask("read", () -> {
            List<Damage> damages = new ArrayList<>();
            pages(damages);
            if (damages.isEmpty()) {
                // One moment for rows and accounts: a kiosk commits beside.
                org.otklik.sqlite.Sql.run(connection, "BEGIN");
                bodies(damages, progress);
                accounts(damages);
                org.otklik.sqlite.Sql.run(connection, "ROLLBACK");
            }
            return damages;
        });
    }

    private void pages(List<Damage> damages) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check(" + MOST_DAMAGES + ")")) {
            while (rows.next()) {
                if (!"ok".equals(rows.getString(1))) {
                    damages.add(new Damage("page", rows.getString(1)));
                }
            }
        }
    }

    private void bodies(List<Damage> damages, LongConsumer progress) throws SQLException {
        var seen = 0L;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, body, sha256 FROM item")) {
            while (rows.next()) {
                progress.accept(++seen);
                var intact = Sha256.of(rows.getBytes(2)).equals(Sha256.stored(rows.getBytes(3)));
                if (!intact && damages.size() < MOST_DAMAGES) {
                    damages.add(new Damage("digest", ItemId.of(rows.getBytes(1)).toString()));
                }
            }
        }
    }

    /** Committed is acked, dropped, and the rows that are neither: by count and by digest. */
    private void accounts(List<Damage> damages) throws SQLException {
        var sql =
                "SELECT epoch, kind, state, committed, digest, acked, acked_digest, dropped, dropped_digest FROM epoch";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var epoch = Rows.uuid(rows.getBytes(1));
                var kind = ItemKind.of(rows.getString(2)).orElseThrow();
                var committed = Tally.parse(rows.getLong(4), rows.getBytes(5));
                var acked = Tally.parse(rows.getLong(6), rows.getBytes(7));
                var dropped = Tally.parse(rows.getLong(8), rows.getBytes(9));
                var rest = committed.minus(acked).minus(dropped);
                var here = unacked(epoch, kind);
                if (!rest.equals(here) && !"damaged".equals(rows.getString(3))) {
                    var words = "%s %s: %d rows are not acknowledged, the account says %d"
                            .formatted(epoch, kind.word(), here.n(), rest.n());
                    damages.add(new Damage("account", words));
                }
            }
        }
    }

    private Tally unacked(UUID epoch, ItemKind kind) throws SQLException {
        var tally = Tally.EMPTY;
        var sql = "SELECT id FROM item WHERE epoch=? AND kind=? AND state<>'acked'";
        try (var select = connection.prepareStatement(sql)) {
            select.setBytes(1, Rows.bytes(epoch));
            select.setString(2, kind.word());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    tally = tally.plus(ItemId.of(rows.getBytes(1)));
                }
            }
        }
        return tally;
    }

    /** Writes a whole copy of this moment into an empty file; SQLite's own way, a copy of the file alone is none. */
    public void copyInto(Path emptyFile) {
        Transactions.ask("read", () -> {
            try (var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, emptyFile.toAbsolutePath().toString());
                return vacuum.execute();
            }
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new OutboxFailure("close", e);
        }
    }
}
