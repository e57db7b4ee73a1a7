package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the tests of the ledger rest on: a cluster that comes up, goes down, and a standby that takes over. */
class PostgresServerTest {
    @Test
    void whatWasCommittedOutlivesAKillAndASynchronousStandbyTakesOver() throws SQLException {
        assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
        try (var primary = PostgresServer.start("synchronous_standby_names=ANY 1 (s1, s2)")) {
            // Until the standby is there no commit returns.
            try (var standby = PostgresServer.standbyOf(primary, "s1")) {
                primary.sql("CREATE TABLE kept(n int); INSERT INTO kept VALUES (7)");
                assertThat(standby.sql("SELECT pg_is_in_recovery()").strip()).isEqualTo("t");
                primary.kill();
                assertThat(primary.isUp()).isFalse();
                standby.promote();
                assertThat(standby.sql("SELECT n FROM kept").strip()).isEqualTo("7");
                standby.sql("ALTER SYSTEM SET synchronous_standby_names = ''");
                standby.sql("SELECT pg_reload_conf()");
                standby.sql("INSERT INTO kept VALUES (8)");
                assertThat(standby.sql("SELECT count(*) FROM kept").strip()).isEqualTo("2");
            }
        }
    }

    @Test
    void eachFreshDatabaseIsEmpty() throws SQLException {
        assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
        try (var server = PostgresServer.start()) {
            for (var i = 0; i < 2; i++) {
                try (var connection = DriverManager.getConnection(server.freshDatabase());
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE TABLE once(n int)");
                    assertThat(connection.getMetaData().getDatabaseMajorVersion())
                            .isGreaterThanOrEqualTo(15);
                }
            }
            server.stop();
            assertThat(server.isUp()).isFalse();
            server.up();
            assertThat(server.isUp()).isTrue();
        }
    }
}
