package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.PostgresServer;
import org.otklik.wire.ItemStatus;

/** A commit whose wait for a standby was cancelled is on one disk only: whoever sent the batch is not told that it is safe. */
class CommitWarningTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @Test
    void aCancelledWaitForAStandbyIsNoReceipt() throws Exception {
        assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
        var thread = Executors.newSingleThreadExecutor();
        try (var server = PostgresServer.start();
                var database = LedgerDatabase.connect(new PostgresAddress(server.url(), Optional.empty()), NOW)) {
            // From here on every commit waits for a standby that does not exist.
            server.sql("ALTER SYSTEM SET synchronous_standby_names = 's1'");
            server.sql("SELECT pg_reload_conf()");
            var kiosk = new KioskUnderTest(1);
            var items = kiosk.commit(2);
            var batch = kiosk.report();
            Callable<Ledger.Stored> call = () -> database.ledger().store(batch, items, NOW);
            var waiting = thread.submit(call);
            while (server.sql("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
                    .isBlank()) {
                assertThat(waiting).isNotDone();
            }
            assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(LedgerFailure.class)
                    .hasMessageContaining("COMMIT with a warning");
            server.sql("ALTER SYSTEM SET synchronous_standby_names = ''");
            server.sql("SELECT pg_reload_conf()");
            var again = kiosk.send(database.ledger(), items, NOW);
            assertThat(again.results()).hasSize(2).allMatch(result -> result.status() == ItemStatus.DUPLICATE);
            assertThat(kiosk.send(database.ledger(), List.of(), NOW)
                            .tallies()
                            .get(0)
                            .proved())
                    .isTrue();
        } finally {
            thread.shutdownNow();
        }
    }
}
