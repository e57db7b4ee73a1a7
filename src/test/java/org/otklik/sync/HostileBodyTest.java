package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otklik.peer.Peer;
import org.otklik.peer.PeerLimits;
import org.otklik.wire.Health;
import org.otklik.wire.KioskToken;
import org.otklik.wire.WireLimits;

/** What a hostile or a broken server may answer: it costs the kiosk a bounded time and room, and acknowledges nothing. */
class HostileBodyTest extends SyncTrial {
    private static final PeerLimits LIMITS = new PeerLimits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(2), WireLimits.MAX_RECEIPT_BYTES);

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private SyncLoop hostile;

    /** Sends the body of an answer, or a part of it. */
    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void keepOne() {
        keep();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsCutOff() throws IOException {
        var body = "{\"results\":[" + "0,".repeat(WireLimits.MAX_RECEIPT_BYTES / 2) + "0]}";
        refused(ReplyRule.TRANSIENT, exchange -> send(exchange, body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBodyThatNeverEndsIsCutOffAtTheSameBound() throws IOException {
        refused(ReplyRule.TRANSIENT, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var chunk = new byte[64 * 1024];
            for (var i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(chunk);
            }
        });
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[100 * 1024 * 1024]);
        }
        assertThat(bomb.size()).isLessThan(1024 * 1024);
        refused(ReplyRule.NO_RECEIPT, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, bomb.toByteArray());
        });
    }

    @Test
    void tenThousandLevelsAreNoReceipt() throws IOException {
        var deep = "[".repeat(10_000) + "]".repeat(10_000);
        refused(ReplyRule.NO_RECEIPT, exchange -> send(exchange, deep.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void moreKeysThanAnyMessageHasAreNoReceipt() throws IOException {
        var keys = new StringBuilder("{");
        for (var i = 0; i <= WireLimits.MAX_KEYS; i++) {
            keys.append("\"k").append(i).append("\":0,");
        }
        keys.append("\"protocol\":\"otklik-sync/1\"}");
        refused(ReplyRule.NO_RECEIPT, exchange -> send(exchange, keys.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aProblemThatIsABombIsReadByItsStatusAlone() throws IOException {
        var deep = "[".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        refused(ReplyRule.TRANSIENT, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(503, deep.length);
            exchange.getResponseBody().write(deep);
        });
    }

    @Test
    void aBodyThatTricklesEndsAtTheDeadlineOfTheWholeCall() throws IOException {
        var began = System.nanoTime();
        refused(ReplyRule.TRANSIENT, exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            for (var i = 0; i < 1000 && end.getCount() > 0; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                if (end.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        });
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(took).isBetween(LIMITS.call().minusMillis(100), LIMITS.call().plusSeconds(10));
    }

    private void refused(ReplyRule rule, Answer answer) throws IOException {
        serve(answer);
        var round = hostile.round();
        assertThat(round.rule()).isEqualTo(rule);
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
        assertThat(outbox.standing(clock.instant()).quarantined()).isZero();
        assertThat(hostile.state()).isEqualTo(SyncLoop.State.WAITING);
    }

    private void serve(Answer answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                answer.to(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var token = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
        var reporter = new Reporter(outbox, token.kiosk(), "mfc-1", () -> new Health("1", "ok", 1, 0));
        var quick = new Pace(Duration.ofSeconds(300), Duration.ZERO, new Random(3));
        var there = new HttpEndpoint(new Peer(address, LIMITS), token);
        hostile = new SyncLoop(outbox, there, reporter, quick, new BatchSize(200, 524288), clock);
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
