package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.wire.ItemStatus;

/** PostgreSQL ends one of two transactions that wait for each other: that one goes again, and a kiosk does not notice. */
class DeadlockTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @TempDir
    private Path folder;

    @Test
    void twoDeadlocksInARowAreOvercome() {
        try (var database = LedgerUnderTest.POSTGRES.open(folder)) {
            deadlocks(database, 2);
            var kiosk = new KioskUnderTest(1);
            var stored = kiosk.send(database.ledger(), kiosk.commit(3), NOW);
            assertThat(stored.results()).hasSize(3).allMatch(result -> result.status() == ItemStatus.STORED);
            assertThat(kiosk.send(database.ledger(), List.of(), NOW)
                            .tallies()
                            .get(0)
                            .proved())
                    .isTrue();
        }
    }

    @Test
    void theThirdIsAFailureThatStoredNothing() {
        try (var database = LedgerUnderTest.POSTGRES.open(folder)) {
            deadlocks(database, 3);
            var kiosk = new KioskUnderTest(1);
            var items = kiosk.commit(3);
            assertThatThrownBy(() -> kiosk.send(database.ledger(), items, NOW)).isInstanceOf(LedgerFailure.class);
            assertThat(LedgerUnderTest.POSTGRES.rows(database)).isZero();
            assertThat(kiosk.send(database.ledger(), items, NOW).results()).hasSize(3);
        }
    }

    @Test
    void anyOtherFailureIsNotTriedAgain() {
        try (var database = LedgerUnderTest.POSTGRES.open(folder)) {
            database.jdbi()
                    .useHandle(handle -> handle.execute("ALTER TABLE item ADD CHECK (at <> '2026-11-23T12+03:00')"));
            var kiosk = new KioskUnderTest(1);
            assertThatThrownBy(() -> kiosk.send(database.ledger(), kiosk.commit(1), NOW))
                    .isInstanceOf(LedgerFailure.class)
                    .hasMessageNotContaining("overall");
        }
    }

    /** The first inserts end as PostgreSQL would end them; a sequence counts on where a transaction is rolled back. */
    private static void deadlocks(LedgerDatabase database, int times) {
        database.jdbi().useHandle(handle -> {
            handle.execute("CREATE SEQUENCE inserts");
            handle.execute(
                    "CREATE FUNCTION meet() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('inserts') <= "
                            + times + " THEN RAISE EXCEPTION 'deadlock detected' USING ERRCODE = '40P01'; END IF;"
                            + " RETURN NULL; END $$");
            handle.execute("CREATE TRIGGER meet BEFORE INSERT ON item FOR EACH STATEMENT EXECUTE FUNCTION meet()");
        });
    }
}
