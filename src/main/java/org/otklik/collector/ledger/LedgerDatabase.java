package org.otklik.collector.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;
import org.otklik.sqlite.QuickCheck;

/** The SQLite file of the collector: opened by the rules of package sqlite, brought to the newest schema by Flyway. */
public final class LedgerDatabase implements AutoCloseable {
    /** "OTKC": tells a ledger from an outbox. */
    private static final int APPLICATION_ID = 0x4F544B43;

    /** Readers beside the one writer; a results page reads for milliseconds. */
    private static final int CONNECTIONS = 4;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Ledger ledger;

    private LedgerDatabase(HikariDataSource pool) {
        this.pool = pool;
        jdbi = Jdbi.create(pool);
        // The words of a failure go to a log, and by default they quote what was bound: answers, comments, digests.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        ledger = new SqliteLedger(jdbi);
    }

    /** Opens the file, making it when it is missing; a {@link LedgerFailure} says why it cannot be used. */
    public static LedgerDatabase open(Path file) {
        var rules = new RuledSource(new DatabaseFile(file, APPLICATION_ID));
        var config = new HikariConfig();
        config.setDataSource(rules);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("ledger");
        config.setInitializationFailTimeout(1);
        try {
            lookAtPages(rules);
            var pool = new HikariDataSource(config);
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:org/otklik/collector/ledger/sqlite")
                    .load()
                    .migrate();
            return new LedgerDatabase(pool);
        } catch (SQLException | RuntimeException e) {
            throw new LedgerFailure(file + ": " + e.getMessage(), e);
        }
    }

    /** By a first connection, which says what is wrong in its own words; the pool would wrap them. */
    private static void lookAtPages(RuledSource rules) throws SQLException {
        try (var first = rules.getConnection()) {
            var damage = QuickCheck.of(first, QuickCheck.MOST);
            if (damage.isPresent()) {
                throw new SQLException(damage.get().sentence());
            }
        }
    }

    /** The one writer of this database: all of a process share it. */
    public Ledger ledger() {
        return ledger;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Gives connections on which every opening rule has been read back. */
    private record RuledSource(DatabaseFile file) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            try {
                var opening = file.open();
                if (opening instanceof Opening.Refused refused) {
                    throw new SQLException(refused.sentence());
                }
                return ((Opening.Opened) opening).connection();
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(java.io.Writer.nullWriter());
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            // SQLite writes no log of its own.
        }

        @Override
        public void setLoginTimeout(int seconds) {
            // There is no login.
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("not wrapped: " + type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
