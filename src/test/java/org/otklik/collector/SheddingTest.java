package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.Registry;
import org.otklik.testkit.FakeClock;
import org.otklik.wire.KioskToken;

/** More than it can take: it says so before it reads, to each at another time, and lets nobody take more than his share. */
class SheddingTest {
    private static final int PLACES = 200;

    @TempDir
    private Path data;

    private final FakeClock clock = new FakeClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final List<Socket> sockets = new ArrayList<>();
    private LedgerDatabase database;
    private Server server;

    @BeforeEach
    void start() {
        database = LedgerDatabase.open(data.resolve("ledger.db"));
        var settings =
                new Server.Settings("127.0.0.1", 0, Optional.empty(), Duration.ofSeconds(300), Duration.ofMinutes(5));
        server = Server.start(data, database, settings, clock);
    }

    @AfterEach
    void stop() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
        server.close();
        database.close();
    }

    @Test
    void withTwoHundredInsideTheNextIsTurnedAwayBeforeItsBodyIsRead() throws Exception {
        for (var i = 0; i < PLACES / 10; i++) {
            var token = added();
            for (var burst = 0; burst < 10; burst++) {
                // The head alone: the collector waits for a body that does not come.
                open(token);
            }
        }
        while (!get("/metrics").body().contains("otklik_batches_waiting " + PLACES + "\n")) {
            assertThat(get("/healthz").body()).isEqualTo("ok");
        }
        var waits = new HashSet<String>();
        var late = added();
        for (var i = 0; i < 8; i++) {
            var reply = head(late);
            assertThat(reply).startsWith("HTTP/1.1 503").contains("/problems/busy");
            waits.add(reply.replaceAll("(?s).*Retry-After: (\\d+).*", "$1"));
        }
        assertThat(waits)
                .hasSizeGreaterThan(1)
                .allSatisfy(seconds -> assertThat(Integer.parseInt(seconds)).isBetween(30, 300));
        sockets.remove(0).close();
        while (get("/metrics").body().contains("otklik_batches_waiting " + PLACES + "\n")) {
            assertThat(get("/healthz").body()).isEqualTo("ok");
        }
        open(late);
    }

    @Test
    void aKioskHasTenAtOnceAndThenOneASecond() throws IOException {
        var token = added();
        var answers = new ArrayList<String>();
        for (var i = 0; i < 12; i++) {
            answers.add(status(post(token)));
        }
        assertThat(answers.subList(0, 10)).containsOnly("400");
        assertThat(answers.subList(10, 12)).containsOnly("429");
        clock.pass(Duration.ofSeconds(1));
        assertThat(status(post(token))).isEqualTo("400");
        assertThat(status(post(token))).isEqualTo("429");
        assertThat(status(post(added()))).as("another kiosk").isEqualTo("400");
    }

    @Test
    void anAddressWithoutATokenHasTenAMinute() throws IOException {
        var stranger = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
        for (var i = 0; i < 10; i++) {
            assertThat(status(post(stranger))).isEqualTo("401");
        }
        assertThat(status(post(stranger))).isEqualTo("429");
        clock.pass(Duration.ofSeconds(6));
        assertThat(status(post(stranger))).isEqualTo("401");
        assertThat(status(post(stranger))).isEqualTo("429");
        assertThat(status(post(added()))).as("a kiosk at the same address").isEqualTo("400");
    }

    @Test
    void aTokenIsRememberedForAMinuteAndThenLookedUpAnew() throws IOException {
        var token = added();
        assertThat(status(post(token))).isEqualTo("400");
        new Registry(database).revoke(token.kiosk());
        assertThat(status(post(token))).isEqualTo("400");
        clock.pass(Duration.ofSeconds(61));
        assertThat(status(post(token))).isEqualTo("401");
    }

    @Test
    void itIsReadyWhileItsLedgerTakesWrites() throws Exception {
        assertThat(get("/readyz").statusCode()).isEqualTo(200);
        database.close();
        assertThat(get("/readyz").statusCode()).as("asked a moment ago").isEqualTo(200);
        clock.pass(Duration.ofSeconds(5));
        assertThat(get("/readyz").statusCode()).isEqualTo(503);
        assertThat(get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void theCountsNameNoKiosk() throws Exception {
        var token = added();
        post(token);
        var text = get("/metrics").body();
        assertThat(text)
                .contains("otklik_batches_total{status=\"400\"} 1")
                .contains("otklik_custody_seconds_count 0")
                .doesNotContain(token.kiosk().toString())
                .doesNotContain("kiosk");
        assertThat(text.lines())
                .allMatch(line -> line.matches("# (HELP|TYPE) .*|[a-z_]+(\\{[a-z]+=\"\\w+\"})? [0-9.]+"));
    }

    private KioskToken added() {
        var token = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
        new Registry(database).add(token, "mfc-1", "hall");
        return token;
    }

    private Socket open(KioskToken token) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        sockets.add(socket);
        socket.setSoTimeout(60_000);
        var head = "POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\nAuthorization: Bearer "
                + token.reveal() + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** What is said to a request whose body never comes. */
    private String head(KioskToken token) throws IOException {
        return new String(open(token).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A body that is no batch: it gets as far as its digest. */
    private String post(KioskToken token) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            var request = "POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + token.reveal() + "\r\n\r\nx";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String status(String reply) {
        return reply.split(" ")[1];
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
