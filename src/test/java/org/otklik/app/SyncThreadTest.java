package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.outbox.SerialOutbox;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.testkit.FlakyEndpoint;
import org.otklik.testkit.InMemoryOutbox;
import org.otklik.testkit.LogEar;
import org.otklik.wire.KioskToken;

/** The thread itself against a real server; an hour lies between two reports, so that whatever comes sooner hurried. */
class SyncThreadTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private Path data;

    private final FlakyEndpoint collector = new FlakyEndpoint();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch second = new CountDownLatch(2);
    private final ExecutorService outboxThread = Executors.newSingleThreadExecutor();
    private final List<SyncThread> started = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext("/v1/batches", this::answer);
        server.start();
        Files.createDirectories(data.resolve("identity"));
        Files.writeString(
                data.resolve("identity").resolve("token"),
                KioskToken.mint(UUID.randomUUID(), new SecureRandom()).reveal());
    }

    @AfterEach
    void stop() {
        started.forEach(SyncThread::end);
        server.stop(0);
        outboxThread.shutdown();
    }

    @Test
    void fiftyVisitsDoNotWaitForTheNextReport() throws InterruptedException {
        var sync = thread(InstantSource.system());
        sync.start();
        assertThat(first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var visits = 0;
        // Whether the first reply has been read by now is the thread's affair; visits that come after it count.
        while (!second.await(20, TimeUnit.MILLISECONDS) && visits < 50_000) {
            for (var i = 0; i < 50; i++) {
                sync.kept();
                visits++;
            }
        }
        assertThat(second.getCount()).isZero();
        assertThat(visits).isGreaterThanOrEqualTo(50);
    }

    @Test
    void aClockFromBeforeThisReleaseSendsNothingAndSaysSo() throws InterruptedException {
        try (var ear = new LogEar(SyncThread.class.getName())) {
            thread(() -> Instant.parse("2020-01-01T00:00:00Z")).start();
            assertThat(ear.first().await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(ear.lines()).anyMatch(line -> line.startsWith("E-APP-09"));
            assertThat(collector.batches()).isEmpty();
        }
    }

    @Test
    void afterTheEndNoRoundIsTriedOnAClosedOutbox() throws InterruptedException {
        try (var ear = new LogEar(SyncThread.class.getName())) {
            var sync = thread(InstantSource.system());
            sync.start();
            assertThat(first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            sync.end();
            assertThat(sync.hasEnded(PATIENCE_SECONDS)).isTrue();
            assertThat(ear.lines()).isEmpty();
        }
    }

    private SyncThread thread(InstantSource clock) {
        var parsed = LaunchOptions.parse(List.of(
                "--config",
                "kiosk-config",
                "--data",
                data.toString(),
                "--endpoint",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "--min-interval-seconds",
                "3600",
                "--boot-jitter-seconds",
                "0"));
        var options = ((LaunchOptions.Understood) parsed).options();
        var config = ((ConfigReading.Loaded) ConfigReader.read(Path.of("kiosk-config"))).configuration();
        var sync = new SyncThread(
                new SerialOutbox(new InMemoryOutbox(), outboxThread),
                options,
                config.kiosk(),
                new KioskClock(clock, data.resolve("none")));
        started.add(sync);
        return sync;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var id = exchange.getRequestHeaders().getFirst("Idempotency-Key").replace("\"", "");
            var reply = (Exchange.Answered)
                    collector.send(id, exchange.getRequestBody().readAllBytes(), Peer.Encoding.PLAIN);
            exchange.getResponseHeaders().add("Content-Type", reply.mediaType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
            first.countDown();
            second.countDown();
        }
    }
}
