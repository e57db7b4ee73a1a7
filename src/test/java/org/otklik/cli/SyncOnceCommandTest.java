package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.outbox.KioskLock;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.testkit.FlakyEndpoint;

/** Against a real HTTP server on loopback that behaves as the collector does, or does not. */
class SyncOnceCommandTest {
    private static final int PAGE = 4_096;

    @TempDir
    private Path folder;

    private final FlakyEndpoint collector = new FlakyEndpoint();
    private final List<String> authorizations = new ArrayList<>();
    private HttpServer server;
    private Ctl ctl;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext("/v1/batches", this::answer);
        server.start();
        ctl = new Ctl(folder).withShippedConfig().withToken();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsDueArrivesAndTheSecondRunChangesNothing() throws IOException {
        ctl.kept(3);
        var said = sync("--once", "--json");
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("changed").getAsBoolean()).isTrue();
        assertThat(said.result().get("acked").getAsLong()).isEqualTo(3);
        assertThat(collector.stored()).hasSize(3);
        assertThat(authorizations).allMatch(field -> field.startsWith("Bearer otk1_"));
        assertThat(sync("--once", "--json").json().get("changed").getAsBoolean())
                .isFalse();
    }

    @Test
    void drainTakesTheCommentsOfTodayAlong() throws IOException {
        ctl.kept(1);
        assertThat(sync("--once").exit()).isZero();
        assertThat(collector.stored()).hasSize(1);
        assertThat(sync("--once", "--drain").exit()).isZero();
        assertThat(collector.stored()).hasSize(2);
    }

    @Test
    void aRefusedTokenIs77() throws IOException {
        ctl.kept(1);
        collector.thenStatus(401);
        var said = sync("--once");
        assertThat(said.exit()).isEqualTo(77);
        assertThat(said.out()).contains("does not know the token");
    }

    @Test
    void aCollectorThatIsNotThereIs69AndNothingIsLost() throws IOException {
        ctl.kept(2);
        server.stop(0);
        assertThat(sync("--once").exit()).isEqualTo(69);
        assertThat(ctl.asks("status", "--json")
                        .result()
                        .getAsJsonObject("outbox")
                        .get("due")
                        .getAsLong())
                .isEqualTo(2);
    }

    @Test
    void aRunningKioskKeepsItsOutbox() throws IOException {
        ctl.kept(1);
        try (var held = KioskLock.take(ctl.data()).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(sync("--once").exit()).isEqualTo(75);
        }
        assertThat(collector.batches()).isEmpty();
    }

    @Test
    void withoutATokenOrWithOneThatOthersReadItIs77() throws IOException {
        ctl.kept(1);
        var token = ctl.data().resolve("identity").resolve("token");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(sync("--once").exit()).isEqualTo(77);
        Files.delete(token);
        assertThat(sync("--once").exit()).isEqualTo(77);
        assertThat(collector.batches()).isEmpty();
    }

    @Test
    void answersDoNotCrossANetworkInTheClear() throws IOException {
        ctl.kept(1);
        assertThat(ctl.asks("sync", "--once", "--endpoint", "http://collector.example")
                        .exit())
                .isEqualTo(64);
    }

    @Test
    void aFileOfTheLineThatIsMissingIs77WithItsName() throws IOException {
        ctl.kept(1);
        var file = ctl.config().resolve("kiosk.json");
        var keys = "\"sync\": {\"trust\": \"file\", \"caFile\": \"/absent/ca.pem\"},\n  \"packs\"";
        Files.writeString(file, Files.readString(file).replace("\"packs\"", keys));
        var said = sync("--once");
        assertThat(said.exit()).isEqualTo(77);
        assertThat(said.err()).contains("/absent/ca.pem", "PEM");
        assertThat(collector.batches()).isEmpty();
    }

    @Test
    void aServerThatIsNotBelievedIsToldByAWord() throws IOException {
        ctl.kept(1);
        try (var plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var answering = new Thread(() -> answerInTheClear(plain));
            answering.start();
            var address = "https://127.0.0.1:" + plain.getLocalPort();
            var said = ctl.asks("sync", "--once", "--json", "--endpoint", address);
            assertThat(said.exit()).isEqualTo(69);
            assertThat(said.result().get("reason").getAsString()).isEqualTo("tls");
            assertThat(ctl.asks("sync", "--once", "--endpoint", address).out()).contains("No encrypted connection");
        }
    }

    private static void answerInTheClear(ServerSocket plain) {
        var answer = "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        while (!plain.isClosed()) {
            try (var socket = plain.accept()) {
                socket.getOutputStream().write(answer);
            } catch (IOException e) {
                // The client has gone, or the test has ended: the loop looks.
                assertThat(e).isNotNull();
            }
        }
    }

    @Test
    void aDamagedOutboxIsSavedFirstAndWhatIsWholeArrives() throws IOException {
        ctl.kept(40);
        var file = ctl.data().resolve("outbox.db");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            // The root of the items: a start sees it, and no row lies there.
            out.seek(2 * PAGE);
            out.write(new byte[PAGE]);
        }
        var said = sync("--once", "--json");
        assertThat(said.exit()).isZero();
        assertThat(said.result().getAsJsonObject("salvaged").get("kept").getAsLong())
                .isEqualTo(80);
        assertThat(collector.stored()).hasSize(40);
        assertThat(sync("--once", "--json").result().has("salvaged"))
                .as("only the run that did it says so")
                .isFalse();
    }

    @Test
    void anOutboxOfALaterReleaseIs78AndOneThatCannotBeOpenedIs74() throws IOException, SQLException {
        ctl.kept(1);
        var file = ctl.data().resolve("outbox.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version=9");
            statement.execute("UPDATE meta SET value=9 WHERE name='readable_from'");
        }
        var newer = sync("--once");
        assertThat(newer.exit()).isEqualTo(78);
        assertThat(newer.err()).contains("readable_from", "use the release that wrote it");
        Files.delete(file);
        Files.createDirectory(file);
        var closed = sync("--once");
        assertThat(closed.exit()).isEqualTo(74);
        assertThat(closed.err()).contains("The outbox cannot be used:");
        assertThat(ctl.data().resolve("corrupt")).doesNotExist();
        assertThat(collector.batches()).isEmpty();
    }

    @Test
    void withoutACollectorItIs78() throws IOException {
        ctl.kept(1);
        assertThat(ctl.asks("sync", "--once").exit()).isEqualTo(78);
        assertThat(ctl.asks("sync").exit()).isEqualTo(64);
    }

    private Ctl.Said sync(String... options) {
        List<String> all = new ArrayList<>(List.of("sync"));
        all.addAll(List.of(options));
        all.addAll(
                List.of("--endpoint", "http://127.0.0.1:" + server.getAddress().getPort()));
        return ctl.asks(all.toArray(new String[0]));
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        var packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try (exchange;
                var body = packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
            var id = exchange.getRequestHeaders().getFirst("Idempotency-Key").replace("\"", "");
            var reply = (Exchange.Answered) collector.send(id, body.readAllBytes(), Peer.Encoding.PLAIN);
            exchange.getResponseHeaders().add("Content-Type", reply.mediaType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }
}
