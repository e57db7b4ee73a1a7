package org.otklik.collector.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;

/**
 * Connections of the login that serves kiosks and readers, and of the one that makes, counts and drops; both are the same
 * where there is one login alone.
 */
record LedgerPools(HikariDataSource ingest, HikariDataSource maintenance) implements AutoCloseable {
    /** Own: the night does one job after the other, and a command may come in between. */
    private static final int FEW = 2;

    /** Own: batches of one kiosk wait for each other, so more would wait inside the database. */
    private static final int MANY = 10;

    static LedgerPools one(HikariDataSource pool) {
        return new LedgerPools(pool, pool);
    }

    static LedgerPools one(PostgresAddress address) throws SQLException {
        return one(PostgresPool.open(address, MANY));
    }

    static LedgerPools two(PostgresAddress ingest, PostgresAddress maintenance) throws SQLException {
        var few = PostgresPool.open(maintenance, FEW);
        try {
            return new LedgerPools(PostgresPool.open(ingest, MANY), few);
        } catch (SQLException | RuntimeException e) {
            few.close();
            throw e;
        }
    }

    boolean areTwo() {
        return ingest != maintenance;
    }

    @Override
    public void close() {
        ingest.close();
        maintenance.close();
    }
}
