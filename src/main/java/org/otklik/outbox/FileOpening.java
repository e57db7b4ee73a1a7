package org.otklik.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;
import org.otklik.sqlite.QuickCheck;
import org.otklik.sqlite.Sql;

/** How an outbox is opened: rules, schema, a look at its pages, then the probe. A refusal leaves no connection behind. */
final class FileOpening {
    private static final System.Logger LOG = System.getLogger(FileOpening.class.getName());

    private final Path file;
    private final Source source;
    private final RandomGenerator random;

    FileOpening(Path file, Source source, RandomGenerator random) {
        this.file = file;
        this.source = source;
        this.random = random;
    }

    /** Where the connection comes from, opened by the rules of package {@code sqlite}. */
    interface Source {
        Opening open() throws SQLException, IOException;
    }

    /** An opened outbox, or why there is none. */
    sealed interface Result {
        record Open(SqliteOutbox outbox) implements Result {}

        record Closed(OutboxOpening.Refused refusal) implements Result {}
    }

    Result result() {
        try {
            var opening = source.open();
            return opening instanceof Opening.Opened opened
                    ? begun(opened.connection())
                    : closed(Trouble.SETTINGS, ((Opening.Refused) opening).sentence());
        } catch (SQLException | IOException e) {
            return closed(Trouble.of(e), sentence(e));
        }
    }

    private Result begun(Connection connection) throws SQLException {
        try {
            var other = Schema.bring(connection);
            if (other.isPresent()) {
                connection.close();
                return closed(Trouble.SETTINGS, other.get().sentence());
            }
            var damage = QuickCheck.of(connection, QuickCheck.MOST);
            if (damage.isPresent()) {
                leaveAsItIs(connection);
                return closed(Trouble.DAMAGED, damage.get().sentence());
            }
            return new Result.Open(SqliteOutbox.begun(connection, random));
        } catch (SQLException | RuntimeException e) {
            leaveAsItIs(connection);
            var trouble = Trouble.of(e);
            // The file is ours by its head: a table or a number that is not there any more is damage.
            return closed(trouble == Trouble.SETTINGS ? Trouble.DAMAGED : trouble, sentence(e));
        }
    }

    /**
     * The last connection that goes brings the log into the file and deletes it, which a damaged file must be spared: the last
     * one is therefore one that cannot write.
     */
    private void leaveAsItIs(Connection connection) throws SQLException {
        try (var last = new DatabaseFile(file, Schema.APPLICATION_ID).openReadOnly()) {
            look(last);
            connection.close();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "closed with its log: {0}", e.getMessage());
        } finally {
            connection.close();
        }
    }

    /** A connection counts once it has begun to read; what it reads may be damaged. */
    private static void look(Connection connection) {
        try {
            Sql.whole(connection, "PRAGMA schema_version");
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "not even its head can be read: {0}", e.getMessage());
        }
    }

    /** With what lies behind it: the driver says of a library that cannot be loaded only that nothing was opened. */
    private String sentence(Exception e) {
        var words = new StringJoiner(": ").add(file.getFileName().toString());
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            words.add(cause.getMessage());
        }
        return words.toString();
    }

    private static Result closed(Trouble trouble, String reason) {
        return new Result.Closed(new OutboxOpening.Refused(trouble, reason));
    }
}
