package org.otklik.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.otklik.config.KioskConfig;
import org.otklik.outbox.SerialOutbox;
import org.otklik.peer.Peer;
import org.otklik.peer.PeerLimits;
import org.otklik.sync.BatchSize;
import org.otklik.sync.HttpEndpoint;
import org.otklik.sync.Pace;
import org.otklik.sync.Reporter;
import org.otklik.sync.SyncLoop;
import org.otklik.wire.Health;
import org.otklik.wire.KioskToken;

/** The thread that sends, for ever and politely. Without an endpoint or a token it does not run: an offline kiosk. */
final class SyncThread {
    private static final System.Logger LOG = System.getLogger(SyncThread.class.getName());

    private final SerialOutbox outbox;
    private final LaunchOptions options;
    private final KioskConfig config;

    SyncThread(SerialOutbox outbox, LaunchOptions options, KioskConfig config) {
        this.outbox = outbox;
        this.options = options;
        this.config = config;
    }

    void start() {
        var endpoint = options.endpoint().or(() -> config.sync().endpoint());
        if (config.sync().sending() == KioskConfig.Sending.OFF || endpoint.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "I-APP-02 offline: no endpoint");
            return;
        }
        var thread = new Thread(() -> run(endpoint.get()), "sync");
        thread.setDaemon(true);
        thread.start();
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
        var reporter = new Reporter(outbox, token.get().kiosk(), this::health);
        var size = new BatchSize(config.sync().batchItems(), config.sync().batchBytes());
        var peer = new Peer(endpoint, PeerLimits.USUAL);
        var loop =
                new SyncLoop(outbox, new HttpEndpoint(peer, token.get()), reporter, pace, size, InstantSource.system());
        turn(loop);
    }

    /** A failure of the database ends a round, not the thread: the items are still there. */
    private static void turn(SyncLoop loop) {
        var pause = loop.untilFirst();
        while (rest(pause)) {
            try {
                pause = loop.round().pause();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "E-APP-05 a round of sync failed", e);
                pause = Duration.ofMinutes(1);
            }
        }
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
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
        var standing = outbox.standing(InstantSource.system().instant());
        return new Health(KioskApp.VERSION, "ok", freeMb(options.data()), standing.oldestDueHours());
    }

    private static long freeMb(Path data) {
        try {
            return Files.getFileStore(data).getUsableSpace() >> 20;
        } catch (IOException e) {
            return 0;
        }
    }
}
