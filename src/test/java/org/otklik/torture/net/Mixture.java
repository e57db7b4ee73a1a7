package org.otklik.torture.net;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.otklik.collector.HastyCollector;
import org.otklik.sync.Endpoint;
import org.otklik.testkit.LogEar;
import org.otklik.torture.History;
import org.otklik.torture.LedgerDump;
import org.otklik.torture.Visits;

/**
 * Many kiosks at once behind lines that go wrong by chance, all of them before one collector. A kiosk that waits costs
 * nothing; the waits are those of the product, a hundred times as short.
 */
final class Mixture implements AutoCloseable {
    /** For a control: half of the answers are right by their status alone, and store nothing. */
    static final ReplyPlan FALSE_RIGHTS = random -> random.nextBoolean()
            ? ReplyPlan.Planned.of(ReplyFault.PORTAL).with(ReplyPlan.Custody.NOT_TAKEN)
            : ReplyPlan.Planned.NONE;

    /** For a control: half of the answers are receipts for what was never stored, and nobody misses it later. */
    static final ReplyPlan FALSE_PROMISES =
            random -> ReplyPlan.Planned.of(random.nextBoolean() ? ReplyFault.PROMISE : ReplyFault.NO_COMMANDS);

    /** Own: many small outboxes wait side by side, and each counts its rows with every report. */
    private static final int ANSWERS_A_KIOSK = 1_000;

    /** A request that waits for a dead line holds its worker: with one for each kiosk of a part none waits for others. */
    private static final int WORKERS = 25;

    private static final int MOST_VISITS_A_STEP = 30;
    private static final int RESTART_EVERY = 100;
    private static final int ROUNDS_TO_DRAIN = 500;

    /** So long after its last visit a kiosk is left to the bad line, 100 minutes by its clock; then the line is mended. */
    private static final int PATIENCE_SECONDS = 60;

    private static final long LONGEST_STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final LogEar log = new LogEar("org.otklik");
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();
    private final HastyCollector real;
    private final FaultCollector front;
    private final List<FaultProxy> proxies = new ArrayList<>();
    private final List<VirtualKiosk> kiosks = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final HastyClock clock = new HastyClock();
    private final Path folder;
    private final long seed;
    private final Client client;
    private final ReplyPlan atTheEnd;
    private long throughFaults;

    /** Who sends. */
    enum Client {
        OURS,
        /** A control. */
        TRUSTING
    }

    Mixture(Path folder, long seed, Client client, ReplyPlan replies) throws IOException {
        atTheEnd = replies == FALSE_PROMISES
                ? ReplyPlan.always(ReplyPlan.Planned.of(ReplyFault.NO_COMMANDS))
                : ReplyPlan.always(ReplyPlan.Planned.NONE);
        this.folder = folder;
        this.seed = seed;
        this.client = client;
        real = new HastyCollector(folder.resolve("collector"));
        front = new FaultCollector(URI.create(real.address()), seed);
        front.plan(replies);
    }

    /** So many answers are given and, when this returns, the line is well, everything drained and all files closed. */
    void send(int answers, Consumer<Long> progress) throws InterruptedException {
        var workers = Executors.newScheduledThreadPool(WORKERS);
        var count = Math.max(2, answers / ANSWERS_A_KIOSK);
        var running = new CountDownLatch(count);
        for (var i = 0; i < count; i++) {
            var share = answers / count + (i < answers % count ? 1 : 0);
            new Shift(kiosk(i), share, seed + i, progress, workers, running).begin();
        }
        running.await();
        throughFaults = kiosks.stream().mapToLong(VirtualKiosk::acked).sum();
        front.plan(atTheEnd);
        proxies.forEach(proxy -> proxy.plan(FaultPlan.always(LineFault.NONE)));
        proxies.forEach(FaultProxy::hangUp);
        workers.invokeAll(kiosks.stream()
                .map(kiosk -> Executors.callable(() -> drain(kiosk)))
                .toList());
        workers.shutdown();
    }

    /** Items that were acked while faults went on; the others waited for the drain. */
    long throughFaults() {
        return throughFaults;
    }

    private VirtualKiosk kiosk(int number) {
        var proxy = new FaultProxy(front.port(), FaultMixture.UP_TO_EIGHTY_PERCENT, seed + number);
        proxies.add(proxy);
        var token = real.newKiosk();
        secrets.add(token.reveal());
        Endpoint endpoint = EachFaultAlone.endpoint(proxy.address(), token);
        var used = client == Client.TRUSTING ? new TrustingEndpoint(endpoint) : endpoint;
        var kiosk = new VirtualKiosk(folder.resolve("outbox-" + number + ".db"), token, used, clock, seed + number);
        kiosks.add(kiosk);
        return kiosk;
    }

    private void drain(VirtualKiosk kiosk) {
        kiosk.prepareToDrain();
        if (!kiosk.drained(ROUNDS_TO_DRAIN)) {
            complain("not drained though the line is well: " + kiosk.standing());
        }
        kiosk.close();
    }

    private synchronized void complain(String words) {
        complaints.add(words);
    }

    List<String> complaints() {
        return complaints;
    }

    History history() throws SQLException {
        List<History.Kiosk> all = new ArrayList<>();
        for (var kiosk : kiosks) {
            all.add(kiosk.history());
        }
        return new History(all, LedgerDump.of(real.ledger()), History.State.DRAINED, List.of(), logs());
    }

    /** Whatever the line did, nothing that was said and no token stands in a log. */
    private History.Logs logs() {
        secrets.add(Visits.WORDS);
        return new History.Logs(log.lines(), Set.copyOf(secrets));
    }

    /** How often each fault happened. */
    Map<String, Long> struck() {
        Map<String, Long> struck = new TreeMap<>();
        for (var fault : LineFault.values()) {
            struck.put(
                    fault.name(),
                    proxies.stream().mapToLong(proxy -> proxy.struck(fault)).sum());
        }
        for (var fault : ReplyFault.values()) {
            struck.put("REPLY_" + fault.name(), front.struck(fault));
        }
        struck.values().removeIf(times -> times == 0);
        return struck;
    }

    @Override
    public void close() {
        proxies.forEach(FaultProxy::close);
        front.close();
        real.close();
        log.close();
    }

    /** One kiosk at work: some visits, one request, the wait that follows, over and over until all is done. */
    private final class Shift {
        private final VirtualKiosk kiosk;
        private final Random random;
        private final Consumer<Long> progress;
        private final ScheduledExecutorService workers;
        private final CountDownLatch running;
        private Future<?> next = CompletableFuture.completedFuture("not begun");
        private int left;
        private long lastVisit = System.nanoTime();
        private long nextRound = System.nanoTime();

        Shift(
                VirtualKiosk kiosk,
                int visits,
                long seed,
                Consumer<Long> progress,
                ScheduledExecutorService workers,
                CountDownLatch running) {
            this.kiosk = kiosk;
            this.progress = progress;
            this.workers = workers;
            this.running = running;
            left = visits;
            random = new Random(seed);
        }

        void begin() {
            workers.execute(this::step);
        }

        /** Visitors do not wait for the line: only the requests keep to the waits of sync. */
        private void step() {
            try {
                visits();
                if (System.nanoTime() - nextRound >= 0) {
                    nextRound = System.nanoTime()
                            + HastyClock.onTheWall(kiosk.round().pause()).toNanos();
                }
                if (isOver()) {
                    running.countDown();
                    return;
                }
                var pause = Math.max(0, Math.min(LONGEST_STEP_NANOS, nextRound - System.nanoTime()));
                next = workers.schedule(this::step, pause, TimeUnit.NANOSECONDS);
            } catch (RuntimeException e) {
                complain("a kiosk broke: %s, next step %s".formatted(e, next));
                running.countDown();
            }
        }

        private void visits() {
            var visits = Math.min(left, random.nextInt(MOST_VISITS_A_STEP));
            for (var i = 0; i < visits; i++) {
                kiosk.visit();
            }
            progress.accept((long) visits);
            left -= visits;
            lastVisit = visits > 0 ? System.nanoTime() : lastVisit;
            if (random.nextInt(RESTART_EVERY) == 0) {
                kiosk.restart();
            }
        }

        private boolean isOver() {
            var waited = System.nanoTime() - lastVisit;
            return left == 0 && (kiosk.standing().due() == 0 || waited > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
        }
    }
}
