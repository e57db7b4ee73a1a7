package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.wire.ItemStatus;

/** Many at once, equal or overlapping, through two collectors over one database: one row each, and nobody is refused. */
@ParameterizedClass
@EnumSource(LedgerUnderTest.class)
class ParallelBatchTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private static final int THREADS = 64;
    private static final int ITEMS = 1_000;

    @TempDir
    private Path folder;

    private final LedgerUnderTest store;
    private LedgerDatabase database;
    private LedgerDatabase other;

    ParallelBatchTest(LedgerUnderTest store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        database = store.open(folder);
        other = store.again(database, folder);
    }

    @AfterEach
    void close() {
        other.close();
        database.close();
    }

    @Test
    void sixtyFourEqualBatchesOfAThousandAreOneRowEach() throws Exception {
        var kiosk = new KioskUnderTest(2);
        var items = kiosk.commit(ITEMS);
        List<Callable<Ledger.Stored>> calls = new ArrayList<>();
        for (var i = 0; i < THREADS; i++) {
            var batch = kiosk.report();
            var ledger = (i % 2 == 0 ? database : other).ledger();
            calls.add(() -> ledger.store(batch, items, NOW));
        }
        var stored = together(calls);
        assertThat(count(stored, ItemStatus.STORED)).isEqualTo(ITEMS);
        assertThat(count(stored, ItemStatus.DUPLICATE)).isEqualTo((THREADS - 1L) * ITEMS);
        assertThat(store.rows(database)).isEqualTo(ITEMS);
        assertThat(kiosk.send(database.ledger(), List.of(), NOW)
                        .tallies()
                        .get(0)
                        .proved())
                .isTrue();
    }

    @Test
    void overlappingBatchesInOppositeOrderDoNotMeetHeadOn() throws Exception {
        var source = new KioskUnderTest(2);
        var forth = source.commit(ITEMS);
        List<ReceivedItem> back = new ArrayList<>(forth);
        Collections.reverse(back);
        List<Callable<Ledger.Stored>> calls = new ArrayList<>();
        for (var i = 0; i < 16; i++) {
            var kiosk = new KioskUnderTest(100 + i);
            var batch = kiosk.report();
            var ledger = (i % 2 == 0 ? database : other).ledger();
            var items = i % 2 == 0 ? forth : back;
            calls.add(() -> ledger.store(batch, items, NOW));
        }
        var stored = together(calls);
        assertThat(count(stored, ItemStatus.STORED)).isEqualTo(ITEMS);
        assertThat(count(stored, ItemStatus.DUPLICATE)).isEqualTo(15L * ITEMS);
        assertThat(store.rows(database)).isEqualTo(ITEMS);
        assertThat(database.ledger().recount()).isEmpty();
    }

    private static List<Ledger.Stored> together(List<Callable<Ledger.Stored>> calls)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(calls.size());
        var barrier = new CyclicBarrier(calls.size());
        try {
            List<Callable<Ledger.Stored>> atOnce = new ArrayList<>();
            for (var call : calls) {
                atOnce.add(() -> {
                    barrier.await();
                    return call.call();
                });
            }
            List<Ledger.Stored> stored = new ArrayList<>();
            for (var future : threads.invokeAll(atOnce)) {
                stored.add(future.get());
            }
            return stored;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long count(List<Ledger.Stored> stored, ItemStatus status) {
        return stored.stream()
                .flatMap(one -> one.results().stream())
                .filter(result -> result.status() == status)
                .count();
    }
}
