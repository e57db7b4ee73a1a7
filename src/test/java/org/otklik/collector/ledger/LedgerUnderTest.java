package org.otklik.collector.ledger;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.otklik.testkit.PostgresServer;
import org.otklik.testkit.TwoLogins;

/** The stores of a ledger, each opened empty; what a test has to do in their own words stands here. */
enum LedgerUnderTest {
    SQLITE {
        @Override
        LedgerDatabase open(Path folder) {
            return LedgerDatabase.open(folder.resolve("ledger.db"));
        }

        @Override
        LedgerDatabase again(LedgerDatabase first, Path folder) {
            return open(folder);
        }

        @Override
        int delete(Handle handle, ReceivedItem item) {
            return handle.execute("DELETE FROM response WHERE id=?", item.id().toString());
        }

        @Override
        int change(Handle handle, ReceivedItem item) {
            return handle.execute(
                    "UPDATE response SET body=json_set(body, '$.answers.overall', 7) WHERE id=?",
                    item.id().toString());
        }

        @Override
        List<String> bodies(LedgerDatabase database) {
            return list(
                    database,
                    "SELECT body FROM response UNION ALL SELECT body FROM comment UNION ALL SELECT body FROM conflict");
        }

        @Override
        long rows(LedgerDatabase database) {
            return count(
                    database,
                    "SELECT (SELECT count(*) FROM response) + (SELECT count(*) FROM comment) + (SELECT count(*) FROM"
                            + " unread)");
        }
    },

    POSTGRES {
        @Override
        LedgerDatabase open(Path folder) {
            assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
            return LedgerDatabase.connect(
                    new PostgresAddress(SharedPostgres.SERVER.freshDatabase(), Optional.empty()), KioskUnderTest.HOUR);
        }

        @Override
        LedgerDatabase again(LedgerDatabase first, Path folder) {
            return LedgerDatabase.connect(
                    new PostgresAddress(SharedPostgres.SERVER.url(nameOf(first)), Optional.empty()),
                    KioskUnderTest.HOUR);
        }

        @Override
        int delete(Handle handle, ReceivedItem item) {
            return handle.execute(
                    "DELETE FROM item WHERE id=cast(? AS uuid)", item.id().toString());
        }

        @Override
        int change(Handle handle, ReceivedItem item) {
            return handle.execute(
                    "UPDATE item SET body=jsonb_set(body, '{answers,overall}', '7') WHERE id=cast(? AS uuid)",
                    item.id().toString());
        }

        @Override
        List<String> bodies(LedgerDatabase database) {
            return list(database, "SELECT cast(body AS text) FROM item UNION ALL SELECT body FROM conflict");
        }

        @Override
        long rows(LedgerDatabase database) {
            return count(database, "SELECT count(*) FROM item");
        }
    },

    /** The same, where the login that takes batches cannot delete. */
    POSTGRES_TWO_LOGINS {
        @Override
        LedgerDatabase open(Path folder) {
            assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
            return connect(TwoLogins.freshDatabase(SharedPostgres.SERVER));
        }

        @Override
        LedgerDatabase again(LedgerDatabase first, Path folder) {
            return connect(TwoLogins.of(SharedPostgres.SERVER.url(nameOf(first))));
        }

        private LedgerDatabase connect(TwoLogins logins) {
            return LedgerDatabase.connect(
                    new PostgresAddress(logins.ingest(), Optional.empty()),
                    new PostgresAddress(logins.owner(), Optional.empty()),
                    KioskUnderTest.HOUR);
        }

        @Override
        int delete(Handle handle, ReceivedItem item) {
            return POSTGRES.delete(handle, item);
        }

        @Override
        int change(Handle handle, ReceivedItem item) {
            return POSTGRES.change(handle, item);
        }

        @Override
        List<String> bodies(LedgerDatabase database) {
            return POSTGRES.bodies(database);
        }

        @Override
        long rows(LedgerDatabase database) {
            return POSTGRES.rows(database);
        }
    };

    abstract LedgerDatabase open(Path folder);

    /** The same database once more, as a second collector opens it. */
    abstract LedgerDatabase again(LedgerDatabase first, Path folder);

    abstract int delete(Handle handle, ReceivedItem item);

    /** Another answer behind the ledger's back. */
    abstract int change(Handle handle, ReceivedItem item);

    /** Everything that visitors said. */
    abstract List<String> bodies(LedgerDatabase database);

    abstract long rows(LedgerDatabase database);

    private static String nameOf(LedgerDatabase database) {
        return list(database, "SELECT current_database()").get(0);
    }

    private static List<String> list(LedgerDatabase database, String sql) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private static long count(LedgerDatabase database, String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    /** One cluster for all tests of a run; it ends with them. */
    private static final class SharedPostgres {
        static final PostgresServer SERVER = PostgresServer.start();

        static {
            TwoLogins.make(SERVER);
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close, "postgres"));
        }
    }
}
