package org.otklik.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.otklik.config.KioskConfig;
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.SerialOutbox;
import org.otklik.peer.Peer;
import org.otklik.sync.BatchSize;
import org.otklik.sync.CertificateWatch;
import org.otklik.sync.HttpEndpoint;
import org.otklik.sync.Line;
import org.otklik.sync.Pace;
import org.otklik.sync.Reporter;
import org.otklik.sync.Round;
import org.otklik.sync.SyncLoop;
import org.otklik.wire.Health;
import org.otklik.wire.KioskToken;

/** The thread that sends, for ever and politely. Without an endpoint or a token it does not run: an offline kiosk. */
final class SyncThread {
    private static final System.Logger LOG = System.getLogger(SyncThread.class.getName());

    /** Due items that are sent before their time. Sync page 3.4. */
    private static final int HURRY_AT = 50;

    private final AtomicInteger keptSinceRound = new AtomicInteger();
    private final Semaphore hurry = new Semaphore(0);
    private volatile boolean inTouch;
    private volatile SyncLine line = SyncLine.NOTHING_YET;
    private volatile boolean ended;
    private volatile Optional<Thread> thread = Optional.empty();
    private final CertificateWatch certificate = new CertificateWatch();
    private Optional<HttpEndpoint> collector = Optional.empty();
    private boolean clockIsRight = true;
    private final SerialOutbox outbox;
    private final LaunchOptions options;
    private final KioskConfig config;

    private final KioskClock clock;
    private final Supplier<OutboxHealth> database;
    private final Supplier<OptionalLong> commitMs;

    SyncThread(
            SerialOutbox outbox,
            LaunchOptions options,
            KioskConfig config,
            KioskClock clock,
            Supplier<OutboxHealth> database,
            Supplier<OptionalLong> commitMs) {
        this.database = database;
        this.commitMs = commitMs;
        this.outbox = outbox;
        this.options = options;
        this.config = config;
        this.clock = clock;
    }

    void start() {
        var endpoint = options.endpoint().or(() -> config.sync().endpoint());
        if (config.sync().sending() == KioskConfig.Sending.OFF || endpoint.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "I-APP-02 offline: no endpoint");
            return;
        }
        var made = new Thread(() -> run(endpoint.get()), "sync");
        made.setDaemon(true);
        thread = Optional.of(made);
        made.start();
    }

    /** Before the outbox closes: a round on its way may fail now, and nobody needs to hear of it. Any thread. */
    void end() {
        ended = true;
        thread.ifPresent(Thread::interrupt);
    }

    /** Whether it has stopped within this time; one that was never started has. */
    boolean hasEnded(long seconds) throws InterruptedException {
        if (thread.isPresent()) {
            thread.get().join(TimeUnit.SECONDS.toMillis(seconds));
        }
        return thread.map(made -> !made.isAlive()).orElse(true);
    }

    private void run(URI endpoint) {
        var secure = config.sync().transport() == KioskConfig.Transport.SECURE;
        if (secure && Peer.leavesTheMachineInTheClear(endpoint)) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "E-APP-03 plain http to another machine: use https, or sync.endpoint.insecure");
            return;
        }
        var token = token();
        if (token.isEmpty()) {
            LOG.log(System.Logger.Level.ERROR, "E-APP-04 no token in identity/token: collector kiosk add gives one");
            return;
        }
        if (options.comments() == LaunchOptions.Comments.AT_ONCE) {
            outbox.releaseComments();
        }
        var pace = new Pace(
                options.minInterval().orElse(config.sync().minInterval()), options.bootJitter(), new SecureRandom());
        var reporter = new Reporter(outbox, token.get().kiosk(), config.kiosk().centre(), this::health);
        var size = new BatchSize(config.sync().batchItems(), config.sync().batchBytes());
        var way = config.sync().way();
        var opening = new Line(endpoint, way.trust().word(), way.caFile(), way.proxy(), way.proxySecretFile())
                .open(token.get());
        if (opening instanceof Line.Refused refused) {
            LOG.log(System.Logger.Level.ERROR, "E-APP-12 {0} {1}", refused.reason(), refused.hint());
            line = line.failed(clock.instant(), "E-APP-12");
            return;
        }
        collector = Optional.of(((Line.Open) opening).endpoint());
        SyncLoop.lastHeard(outbox).ifPresent(clock::notBefore);
        turn(new SyncLoop(outbox, collector.get(), reporter, pace, size, clock));
    }

    /** To be told of each visit that was kept: fifty of them do not wait for the next report. Any thread. */
    void kept() {
        // Not only at the fiftieth: the reply that says "in touch" may come between two visits.
        if (keptSinceRound.incrementAndGet() >= HURRY_AT && inTouch && hurry.availablePermits() == 0) {
            hurry.release();
        }
    }

    /** A failure of the database ends a round, not the thread: the items are still there. */
    private void turn(SyncLoop loop) {
        var pause = loop.untilFirst();
        while (!ended && rest(pause)) {
            if (clock.instant().isBefore(AnswerItems.BUILT_AFTER)) {
                pause = clockIsWrong();
                continue;
            }
            try {
                var round = loop.round();
                pause = round.pause();
                note(loop, round);
                loop.heard().ifPresent(clock::heard);
                certificate.look(collector.flatMap(HttpEndpoint::certificateEnds), clock.instant());
            } catch (RuntimeException e) {
                if (ended) {
                    return;
                }
                LOG.log(System.Logger.Level.ERROR, "E-APP-05 a round of sync failed", e);
                line = line.failed(clock.instant(), "E-APP-05");
                pause = Duration.ofMinutes(1);
            }
            inTouch = loop.state() == SyncLoop.State.IN_TOUCH;
        }
    }

    private void note(SyncLoop loop, Round round) {
        var now = clock.instant();
        line = loop.state() == SyncLoop.State.IN_TOUCH
                ? line.received(now)
                : line.failed(now, loop.distrust().orElse(round.rule().name().toLowerCase(Locale.ROOT)));
    }

    /** How sending goes; nothing where nothing is sent. Any thread. */
    Optional<SyncLine> line() {
        return thread.map(running -> line);
    }

    /** No certificate can be checked, and no hour told, by a clock that is older than this program. Sync page 3.5. */
    private Duration clockIsWrong() {
        if (clockIsRight) {
            LOG.log(System.Logger.Level.ERROR, "E-APP-09 the clock is before this release was built: sync waits");
        }
        clockIsRight = false;
        return Duration.ofMinutes(1);
    }

    private boolean rest(Duration pause) {
        try {
            if (hurry.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                hurry.drainPermits();
            }
            keptSinceRound.set(0);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Optional<KioskToken> token() {
        try {
            return KioskToken.parse(
                    Files.readString(options.data().resolve("identity").resolve("token")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Health health() {
        var standing = outbox.standing(clock.instant());
        return new Health(
                KioskApp.VERSION,
                database.get().worst(),
                freeMb(options.data()),
                commitMs.get(),
                standing.oldestDueHours());
    }

    private static long freeMb(Path data) {
        try {
            return Files.getFileStore(data).getUsableSpace() >> 20;
        } catch (IOException e) {
            return 0;
        }
    }
}
