package org.otklik.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real socket that answers as a server, a proxy or a broken line would. */
class PeerTest {
    private static final byte[] JSON = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    private static final PeerLimits SHORT =
            new PeerLimits(Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofMillis(700), 1000);

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aRequestCarriesItsDigestAndTheAnswerComesBackWhole() throws Exception {
        var request = serve(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}");
        var answered = (Exchange.Answered) post(Peer.Encoding.PLAIN);
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.mediaType()).isEqualTo("application/json");
        assertThat(answered.body()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(request.get())
                .startsWith("POST /v1/batches HTTP/1.1")
                .containsIgnoringCase("content-digest: sha-256=:AVq9f1zFei3ZS3WQ8ErYCEJzkF7jPsXOvq5iJ2qX+GI=:")
                .containsIgnoringCase("x-one: two")
                .doesNotContainIgnoringCase("content-encoding");
    }

    @Test
    void aPackedBodySaysSo() throws Exception {
        var request = serve("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        post(Peer.Encoding.GZIP);
        assertThat(request.get()).containsIgnoringCase("content-encoding: gzip");
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() throws Exception {
        var request = serve("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + server.getLocalPort()
                + "/x\r\nContent-Length: 0\r\n\r\n");
        assertThat(((Exchange.Answered) post(Peer.Encoding.PLAIN)).status()).isEqualTo(302);
        assertThat(request.get()).startsWith("POST");
    }

    @Test
    void anAnswerThatIsTooLargeIsCutOff() throws Exception {
        var request = serve("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + "x".repeat(2000));
        assertThat(((Exchange.Failed) post(Peer.Encoding.PLAIN)).reason()).contains("larger than 1000 bytes");
        assertThat(request.get()).startsWith("POST");
    }

    @Test
    void anAnswerThatTricklesAfterItsHeadersEndsAtTheDeadline() throws Exception {
        var request = serve("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\nx");
        var began = System.nanoTime();
        assertThat(post(Peer.Encoding.PLAIN)).isInstanceOf(Exchange.Failed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        assertThat(request.get()).startsWith("POST");
    }

    @Test
    void aCallUsuallyHasAMinuteAndAnAnswerAMebibyte() {
        assertThat(PeerLimits.USUAL.call()).isEqualTo(Duration.ofSeconds(60));
        assertThat(PeerLimits.USUAL.maxAnswerBytes()).isEqualTo(1 << 20);
    }

    @Test
    void anAnswerThatIsCutAndAPortNobodyListensOnAreFailures() throws Exception {
        var cut = serveAndClose("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\nx");
        assertThat(post(Peer.Encoding.PLAIN)).isInstanceOf(Exchange.Failed.class);
        cut.get();
        server.close();
        assertThat(post(Peer.Encoding.PLAIN)).isInstanceOf(Exchange.Failed.class);
    }

    @Test
    void plainHttpIsForThisMachineAlone() {
        assertThat(Peer.leavesTheMachineInTheClear(URI.create("http://127.0.0.1:8080")))
                .isFalse();
        assertThat(Peer.leavesTheMachineInTheClear(URI.create("http://localhost")))
                .isFalse();
        assertThat(Peer.leavesTheMachineInTheClear(URI.create("http://[::1]:80")))
                .isFalse();
        assertThat(Peer.leavesTheMachineInTheClear(URI.create("http://127.0.0.1.example")))
                .isTrue();
        assertThat(Peer.leavesTheMachineInTheClear(URI.create("http://collector.example")))
                .isTrue();
        assertThat(Peer.leavesTheMachineInTheClear(URI.create("https://collector.example")))
                .isFalse();
        assertThat(Peer.leavesTheMachineInTheClear(URI.create("HTTP://collector.example")))
                .isTrue();
        assertThat(Peer.leavesTheMachineInTheClear(URI.create("HTTPS://collector.example")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"collector", "collector:8443", "ftp://127.0.0.1", "http:///"})
    void anAddressThatIsNoneIsAFailureNotAnException(String address) {
        var peer = new Peer(URI.create(address), SHORT);
        assertThat(peer.post("/v1/batches", Map.of(), JSON, Peer.Encoding.PLAIN))
                .isEqualTo(new Exchange.Failed("the address is not that of an http server"));
    }

    private Exchange post(Peer.Encoding encoding) {
        var peer = new Peer(URI.create("http://127.0.0.1:" + server.getLocalPort()), SHORT);
        return peer.post("/v1/batches", Map.of("X-One", "two"), JSON, encoding);
    }

    /** Answers one request and leaves the connection open. */
    private CompletableFuture<String> serve(String reply) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                var socket = server.accept();
                var head = head(socket.getInputStream());
                socket.getOutputStream().write(reply.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                return head;
            } catch (IOException e) {
                return e.toString();
            }
        });
    }

    private CompletableFuture<String> serveAndClose(String reply) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = server.accept()) {
                var head = head(socket.getInputStream());
                socket.getOutputStream().write(reply.getBytes(StandardCharsets.UTF_8));
                return head;
            } catch (IOException e) {
                return e.toString();
            }
        });
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        return head.toString();
    }
}
