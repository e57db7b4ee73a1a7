package org.otklik.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.otklik.outbox.SerialOutbox;
import org.otklik.peer.Peer;
import org.otklik.peer.PeerLimits;
import org.otklik.sync.BatchSize;
import org.otklik.sync.Endpoint;
import org.otklik.sync.HttpEndpoint;
import org.otklik.sync.Pace;
import org.otklik.sync.Reporter;
import org.otklik.sync.SyncLoop;
import org.otklik.sync.SyncOnce;
import org.otklik.wire.Health;
import org.otklik.wire.KioskToken;
import org.otklik.wire.WireLimits;

/** The sync of a kiosk core: the loop of the product, every wait that it asks for cut to a hundredth. */
final class CoreSync {
    static final int TIMES_FASTER = 100;

    /** A drain that has not ended by then never will. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final SerialOutbox outbox;
    private final SyncLoop loop;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "sync");

    CoreSync(SerialOutbox outbox, Path data, String address) throws IOException {
        this.outbox = outbox;
        var token = KioskToken.parse(Files.readString(data.resolve("identity").resolve("token")))
                .orElseThrow();
        var http = new HttpEndpoint(new Peer(URI.create(address), PeerLimits.USUAL), token);
        var pace = new Pace(Duration.ofSeconds(5), Duration.ZERO, new SecureRandom());
        var reporter = new Reporter(outbox, token.kiosk(), "mfc-1", () -> new Health("torture", "ok", 1000, 0));
        var size = new BatchSize(WireLimits.BATCH_ITEMS, WireLimits.BATCH_BYTES);
        loop = new SyncLoop(
                outbox, recorded(http, data.resolve("transcript")), reporter, pace, size, InstantSource.system());
        thread.setDaemon(true);
    }

    /** Where a transcript is wanted, each body goes into it before it is sent. */
    private static Endpoint recorded(Endpoint endpoint, Path transcript) {
        if (!Files.exists(transcript)) {
            return endpoint;
        }
        return (String id, byte[] batch, Peer.Encoding encoding) -> {
            try {
                Transcript.add(transcript, batch);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return endpoint.send(id, batch, encoding);
        };
    }

    void start() {
        thread.start();
    }

    private void run() {
        var pause = loop.untilFirst();
        while (rest(pause)) {
            pause = round();
        }
    }

    /** The wait that follows. A failure of the database ends a round, not the thread; the kiosk does it so too. */
    Duration round() {
        try {
            return loop.round().pause();
        } catch (RuntimeException e) {
            return Duration.ofMinutes(1);
        }
    }

    private boolean rest(Duration pause) {
        try {
            return !ended.await(pause.toMillis() / TIMES_FASTER, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    void end() throws InterruptedException {
        ended.countDown();
        thread.join();
    }

    /** Sends until nothing is left, however often the line fails. */
    SyncOnce.End drain() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var once = new SyncOnce(loop, outbox, InstantSource.system(), this::rest);
        var end = once.run();
        while (end != SyncOnce.End.DRAINED && System.nanoTime() < until) {
            rest(Duration.ofSeconds(TIMES_FASTER / 10));
            end = once.run();
        }
        return end;
    }
}
