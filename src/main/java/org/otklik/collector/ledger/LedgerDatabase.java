package org.otklik.collector.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.BiFunction;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.QuickCheck;

/**
 * The database of a collector, brought to the newest schema by Flyway: a SQLite file, opened by the rules of package
 * sqlite, or PostgreSQL. Any thread.
 */
public final class LedgerDatabase implements AutoCloseable {
    /** "OTKC": tells a ledger from an outbox. */
    private static final int APPLICATION_ID = 0x4F544B43;

    /** Readers beside the one writer; a results page reads for milliseconds. */
    private static final int CONNECTIONS = 4;

    private final LedgerPools pools;
    private final Jdbi jdbi;
    private final Jdbi maintenance;
    private final Ledger ledger;
    private final Dialect dialect;

    private LedgerDatabase(LedgerPools pools, BiFunction<Jdbi, Jdbi, Ledger> ledger, Dialect dialect) {
        this.pools = pools;
        this.dialect = dialect;
        jdbi = quiet(pools.ingest());
        maintenance = quiet(pools.maintenance());
        this.ledger = ledger.apply(jdbi, maintenance);
    }

    /** The words of a failure go to a log, and by default they quote what was bound: answers, comments, digests. */
    private static Jdbi quiet(HikariDataSource pool) {
        var jdbi = Jdbi.create(pool);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
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
            migrate(pool, "sqlite");
            return new LedgerDatabase(LedgerPools.one(pool), (jdbi, same) -> new SqliteLedger(jdbi), Dialect.SQLITE);
        } catch (SQLException | RuntimeException e) {
            throw new LedgerFailure(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Connects to a PostgreSQL of at least release 15 and makes its partitions up to three months from {@code now}; a
     * {@link LedgerFailure} says why it cannot be used. Several collectors may share one.
     */
    public static LedgerDatabase connect(PostgresAddress address, Instant now) {
        try {
            return prepared(LedgerPools.one(address), now);
        } catch (SQLException | RuntimeException e) {
            throw new LedgerFailure(address + ": " + e.getMessage(), e);
        }
    }

    /**
     * The same by two logins: {@code ingest} takes batches and shows results, and cannot delete or change an item;
     * {@code maintenance} owns the tables and does the rest. Refused where the first may do more.
     */
    public static LedgerDatabase connect(PostgresAddress ingest, PostgresAddress maintenance, Instant now) {
        try {
            return prepared(LedgerPools.two(ingest, maintenance), now);
        } catch (SQLException | RuntimeException e) {
            throw new LedgerFailure(ingest + ": " + e.getMessage(), e);
        }
    }

    private static LedgerDatabase prepared(LedgerPools pools, Instant now) throws SQLException {
        try {
            migrate(pools.maintenance(), "postgres");
            var database = new LedgerDatabase(pools, PostgresLedger::new, Dialect.POSTGRES);
            if (pools.areTwo()) {
                new IngestRole(database.maintenance, database.jdbi).ensure();
            }
            database.prepare(now);
            return database;
        } catch (SQLException | RuntimeException e) {
            pools.close();
            throw e;
        }
    }

    private static void migrate(HikariDataSource pool, String steps) throws FlywayException {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:org/otklik/collector/ledger/" + steps)
                .load()
                .migrate();
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

    /** Whether a write is durable here and now, found out by writing; a standby and a full disk say no. */
    public boolean takesWrites() {
        try {
            return jdbi.inTransaction(handle -> handle.execute("UPDATE probe SET n=n+1")) == 1;
        } catch (JdbiException e) {
            return false;
        }
    }

    /** What a month needs before it begins; harmless at any time. */
    public void prepare(Instant now) {
        if (dialect == Dialect.POSTGRES) {
            new Partitions(maintenance).ensure(now);
        }
    }

    /**
     * Writes a whole copy of a SQLite ledger as of now into a file that must not be there yet; batches go on meanwhile.
     * Returns whether it did: a PostgreSQL is copied by its own tools.
     */
    public boolean copyTo(Path file) {
        if (dialect == Dialect.POSTGRES) {
            return false;
        }
        jdbi.useHandle(handle -> handle.execute("VACUUM INTO ?", file.toString()));
        return true;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** Of the login that owns the tables: for what makes, counts, replaces and drops; otherwise {@link #jdbi}. */
    Jdbi maintenance() {
        return maintenance;
    }

    Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        pools.close();
    }
}
