package org.otklik.torture.net;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import org.otklik.collector.HastyCollector;
import org.otklik.testkit.LogEar;
import org.otklik.testkit.PostgresServer;
import org.otklik.torture.Harness;
import org.otklik.torture.Trial;
import org.otklik.torture.Verdict;

/**
 * How many rows a second a collector takes into custody, on a real disk: 64 clients, each with batches of 200 new items;
 * only what a receipt calls stored is counted.
 */
public final class IngestHarness implements Harness {
    private static final int CLIENTS = 64;
    private static final int BATCH = 200;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String proves() {
        return "How many answers a second one collector takes into custody: only those that a receipt names are counted.";
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public String pace() {
        return "no waits, no limit per kiosk";
    }

    @Override
    public boolean measuresTime() {
        return true;
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException {
        var seconds = trial.trials(3, 15, 1_800);
        trial.progress().of(PostgresServer.isInstalled() ? 2 * seconds : seconds);
        Map<String, Object> details = new TreeMap<>();
        List<String> complaints = new ArrayList<>();
        try (var log = new LogEar("org.otklik");
                var collector = new HastyCollector(trial.folder().resolve("sqlite"))) {
            details.put("sqlite_rows_s", rowsASecond(collector, seconds, trial, complaints));
            details.put("log_lines", log.lines().size());
        }
        if (PostgresServer.isInstalled()) {
            postgres(seconds, trial, complaints, details);
        }
        details.put("clients", CLIENTS);
        details.put("batch", BATCH);
        return new Verdict(seconds, complaints.size(), Verdict.Trials.ONE, complaints, details);
    }

    private static void postgres(long seconds, Trial trial, List<String> complaints, Map<String, Object> details)
            throws IOException, InterruptedException {
        try (var server = PostgresServer.start();
                var log = new LogEar("org.otklik");
                var collector = HastyCollector.onPostgres(trial.folder().resolve("postgres"), server.freshDatabase())) {
            details.put("postgres_rows_s", rowsASecond(collector, seconds, trial, complaints));
            details.put("postgres_version", server.version());
            details.put("postgres_log_lines", log.lines().size());
        }
    }

    private static long rowsASecond(HastyCollector collector, long seconds, Trial trial, List<String> complaints)
            throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var stored = new LongAdder();
        var running = new CountDownLatch(CLIENTS);
        var began = System.nanoTime();
        for (var i = 0; i < CLIENTS; i++) {
            var client =
                    new IngestClient(URI.create(collector.address()), collector.newKiosk(), trial.seed() + i, BATCH);
            var thread = new Thread(
                    () -> {
                        try {
                            while (System.nanoTime() < end) {
                                stored.add(client.batch());
                            }
                        } finally {
                            running.countDown();
                        }
                    },
                    "client-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        running.await();
        trial.progress().done(seconds);
        var took = System.nanoTime() - began;
        var inLedger = collector.responses();
        if (inLedger != stored.sum()) {
            complaints.add("%d rows were called stored, %d are in the ledger".formatted(stored.sum(), inLedger));
        }
        return stored.sum() * 1_000_000_000L / took;
    }
}
