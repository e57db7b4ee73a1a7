package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.HastyCollector;
import org.otklik.testkit.PostgresServer;
import org.otklik.torture.LedgerDump;

/**
 * The ledger's part of {@link FieldBugTest}, over real HTTP and both databases: 64 equal batches of a hundred items at one moment.
 * {@code ParallelBatchTest} has them with a thousand, past HTTP.
 */
class FieldBugLedgerTest {
    private static final int EQUAL = 64;

    private static final int ITEMS = 100;

    @TempDir
    private Path folder;

    private final AtOnce atOnce = new AtOnce(470, ITEMS);

    /** Check-then-insert stored one id twice, 2018 to 2024; kpi#5047. */
    @Test
    void kobocat470ParallelEqualBatchesNeverStoreAnIdTwiceInSqlite() throws Exception {
        try (var collector = new HastyCollector(folder)) {
            allAreStoredOnce(collector);
            assertThat(atOnce.isAllOf(LedgerDump.of(collector.ledger()))).isTrue();
        }
    }

    @Test
    void kobocat470ParallelEqualBatchesNeverStoreAnIdTwiceInPostgres() throws Exception {
        assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
        try (var server = PostgresServer.start();
                var collector = HastyCollector.onPostgres(folder, server.url())) {
            allAreStoredOnce(collector);
            assertThat(atOnce.isAllOf(LedgerDump.ofPostgres(server.url()))).isTrue();
        }
    }

    private void allAreStoredOnce(HastyCollector collector) throws InterruptedException {
        var answers = atOnce.sent(URI.create(collector.address()), atOnce.equal(collector.newKiosk(), EQUAL));
        assertThat(answers).isEqualTo(new AtOnce.Answers(ITEMS, Set.of(200)));
    }
}
