package org.otklik.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.wire.ItemId;
import org.otklik.wire.Sha256;

/**
 * A whole look at an outbox file, running kiosk or not, that changes nothing: every page by SQLite, every body by its
 * digest, every account by its rows.
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
                for (var difference : new AccountCheck(connection).differences()) {
                    damages.add(new Damage("account", difference));
                }
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
