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
import java.util.OptionalLong;
import java.util.Set;
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
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.SerialOutbox;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.sync.SyncLoop;
import org.otklik.testkit.FlakyEndpoint;
import org.otklik.testkit.InMemoryOutbox;
import org.otklik.testkit.LogEar;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.KioskToken;

/** The thread itself against a real server; an hour lies between two reports, so that whatever comes sooner hurried. */
class SyncThreadTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private Path data;

    private final InMemoryOutbox kept = new InMemoryOutbox();
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
    void aReportSaysTheWorstOfTheOutboxAndItsSlowestCommit() throws InterruptedException {
        thread(InstantSource.system()).start();
        assertThat(first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var health = collector.batches().get(0).health();
        assertThat(health.db()).isEqualTo("salvaged");
        assertThat(health.commitMs()).hasValue(7);
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

    @Test
    void aReceiptOfTheSameTimeMakesTheClockSure() throws InterruptedException, IOException {
        var timesync = Files.createDirectories(data.resolve("timesync"));
        var clock = new KioskClock(() -> Instant.parse("2026-11-23T12:31:00Z"), timesync);
        assertThat(clock.quality(clock.instant())).isEqualTo(ClockQuality.UNSURE);
        thread(clock, Path.of("kiosk-config")).start();
        assertThat(first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var looks = 0;
        // The reply was sent; when the thread has read it is the thread's affair.
        while (clock.quality(clock.instant()) == ClockQuality.UNSURE && looks++ < 1000) {
            assertThat(second.await(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(clock.quality(clock.instant())).isEqualTo(ClockQuality.OK);
    }

    @Test
    void theHourOfAReceiptOfAnEarlierRunCountsBeforeTheFirstReplyOfThisOne() throws InterruptedException {
        server.stop(0);
        kept.remember(SyncLoop.LAST_HOUR, "2099-01-01T00Z");
        var clock = new KioskClock(InstantSource.system(), data.resolve("none"));
        try (var ear = new LogEar(SyncLoop.class.getName())) {
            thread(clock, Path.of("kiosk-config")).start();
            assertThat(ear.first().await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(clock.quality(clock.instant())).isEqualTo(ClockQuality.UNSURE);
    }

    @Test
    void aFileOfTheLineThatIsMissingIsSaidInTheLogAndOnTheTechniciansPage() throws InterruptedException, IOException {
        var config = data.resolve("config");
        try (var files = Files.walk(Path.of("kiosk-config"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = config.resolve(Path.of("kiosk-config").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var kiosk = config.resolve("kiosk.json");
        var keys = "\"sync\": {\"trust\": \"file\", \"caFile\": \"/absent/ca.pem\"},\n  \"packs\"";
        Files.writeString(kiosk, Files.readString(kiosk).replace("\"packs\"", keys));
        try (var ear = new LogEar(SyncThread.class.getName())) {
            var sync = thread(new KioskClock(InstantSource.system(), data.resolve("none")), config);
            sync.start();
            assertThat(sync.hasEnded(PATIENCE_SECONDS)).isTrue();
            assertThat(ear.lines()).hasSize(1).first().asString().contains("E-APP-12", "/absent/ca.pem");
            assertThat(sync.line().orElseThrow().failure().orElseThrow().code()).isEqualTo("E-APP-12");
        }
        assertThat(collector.batches()).isEmpty();
    }

    private SyncThread thread(InstantSource clock) {
        return thread(new KioskClock(clock, data.resolve("none")), Path.of("kiosk-config"));
    }

    private SyncThread thread(KioskClock clock, Path folder) {
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
        var config = ((ConfigReading.Loaded) ConfigReader.read(folder)).configuration();
        var sync = new SyncThread(
                new SerialOutbox(kept, outboxThread),
                options,
                config.kiosk(),
                clock,
                () -> new OutboxHealth.Serving(Set.of(AlertCode.DISK_LOW, AlertCode.CLONED_IMAGE, AlertCode.SALVAGED)),
                () -> OptionalLong.of(7));
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
