package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the login that takes batches is refused by PostgreSQL itself: one ledger for all, since none of it may leave a trace. */
class RefusedStatementsTest {
    @TempDir
    private static Path folder;

    private static LedgerDatabase database;

    @BeforeAll
    static void aLedgerWithTwoItems() {
        database = LedgerUnderTest.POSTGRES_TWO_LOGINS.open(folder);
        var kiosk = new KioskUnderTest(5);
        kiosk.send(database.ledger(), kiosk.commit(2), KioskUnderTest.HOUR);
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM item",
                "DELETE FROM item_2026_11",
                "DELETE FROM item_default",
                "TRUNCATE item",
                "UPDATE item SET sha256='\\x00'",
                "UPDATE item SET body='{}'",
                "UPDATE item SET altered=true",
                "UPDATE item SET invalid=true",
                "UPDATE item SET left_sha256='\\x00'",
                "UPDATE item_2026_11 SET body='{}'",
                "UPDATE conflict SET body=''",
                "UPDATE tally SET pruned=1",
                "UPDATE kiosk SET token_sha256='\\x00'",
                "INSERT INTO kiosk(id, centre, name, token_sha256) VALUES ('a', 'b', 'c', '\\x00')",
                "INSERT INTO account(login, role, salt, hash) VALUES ('a', 'head', '\\x00', '\\x00')",
                "INSERT INTO sign_in_code(sha256, role, expires_at) VALUES ('\\x00', 'head', '9999')",
                "UPDATE account SET hash='\\x00'",
                "DROP TABLE item",
                "DROP FUNCTION heal",
                "ALTER TABLE item DISABLE TRIGGER ALL",
                "ALTER TABLE item DETACH PARTITION item_2026_11",
                "CREATE TABLE more(a int)",
                "SET ROLE otklik",
                "UPDATE flyway_schema_history SET success=false",
            })
    void whatWouldTakeAwayIsRefused(String statement) {
        var before = LedgerUnderTest.POSTGRES.bodies(database);
        assertThat(refusal(database, statement)).isEqualTo("42501");
        assertThat(LedgerUnderTest.POSTGRES.bodies(database)).hasSize(2).isEqualTo(before);
    }

    /** The state by which PostgreSQL refuses the statement to the login that takes batches. */
    static String refusal(LedgerDatabase database, String statement) {
        var thrown = catchThrowableOfType(
                JdbiException.class, () -> database.jdbi().useHandle(handle -> handle.execute(statement)));
        assertThat(thrown).as(statement).isNotNull();
        return ((SQLException) thrown.getCause()).getSQLState();
    }
}
