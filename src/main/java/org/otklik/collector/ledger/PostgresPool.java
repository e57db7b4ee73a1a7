package org.otklik.collector.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Connections to PostgreSQL on which a COMMIT that returns is durable, whatever the server's own settings say. */
final class PostgresPool {
    /** The oldest release that is tried. Sync page 4.4. */
    private static final int LEAST_VERSION = 150_000;

    /** Whoever finds no connection in this time is told 503: half of the minute that a kiosk waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private PostgresPool() {}

    static HikariDataSource open(PostgresAddress address, int connections) throws SQLException {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        address.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(connections);
        config.setPoolName("ledger");
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(1);
        // Texts are bound without a type, so that one statement serves both databases.
        config.addDataSourceProperty("stringtype", "unspecified");
        // The details of a failure quote rows, and failures go to a log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        // No timeout may cut a COMMIT off: its outcome would not be known.
        config.setConnectionInitSql(
                "SET synchronous_commit = on; SET statement_timeout = 0; SET lock_timeout = 0; SET TIME ZONE 'UTC'");
        var pool = new HikariDataSource(config);
        try (var connection = pool.getConnection()) {
            check(connection);
            return pool;
        } catch (SQLException e) {
            pool.close();
            throw e;
        }
    }

    private static void check(Connection connection) throws SQLException {
        var version = Integer.parseInt(setting(connection, "server_version_num"));
        if (version < LEAST_VERSION) {
            throw new SQLException(
                    "PostgreSQL " + setting(connection, "server_version") + " is older than 15: upgrade the server.");
        }
        if (!setting(connection, "fsync").equals("on")) {
            throw new SQLException("fsync is off, so a power cut loses what was acknowledged: set fsync = on.");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
