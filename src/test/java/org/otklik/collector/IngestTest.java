package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.collector.ledger.Results;
import org.otklik.wire.BatchItem;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KioskToken;
import org.otklik.wire.ProblemJson;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Sha256;

/** Over a real socket: what comes in, what is answered, what is stored. */
class IngestTest {
    @TempDir
    private Path data;

    private CollectorUnderTest collector;

    @BeforeEach
    void start() throws IOException {
        collector = new CollectorUnderTest(data);
    }

    @AfterEach
    void stop() {
        collector.close();
    }

    @Test
    void anItemIsStoredOnceHoweverOftenItComes() {
        var item = collector.response(2, "property");
        assertThat(receipt(collector.post(collector.batch(item)))
                        .results()
                        .get(0)
                        .status())
                .isEqualTo(ItemStatus.STORED);
        var again = receipt(collector.post(collector.batch(item)));
        assertThat(again.results().get(0).status()).isEqualTo(ItemStatus.DUPLICATE);
        assertThat(again.tallies().get(0).response().n()).isEqualTo(1);
        assertThat(again.tallies().get(0).proved()).isTrue();
        assertThat(again.centre()).isEqualTo("mfc-1");
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void theSameIdWithAnotherBodyIsAConflictAndKeptBeside() {
        var item = collector.response(2, "property");
        collector.post(collector.batch(item));
        var body = new String(item.body(), StandardCharsets.UTF_8).replace("\"overall\":2", "\"overall\":5");
        var changed = CanonicalItem.of(item.id(), item.kind(), body.getBytes(StandardCharsets.UTF_8));
        assertThat(receipt(collector.post(collector.batch(changed)))
                        .results()
                        .get(0)
                        .status())
                .isEqualTo(ItemStatus.CONFLICT);
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void aDamagedItemIsNamedAndTheOthersAreStored() {
        var good = collector.response(4, "ids");
        var bad = collector.response(1, "ids");
        var items = List.of(
                new BatchItem(good.body(), good.sha256(), true), new BatchItem(bad.body(), good.sha256(), true));
        var receipt = receipt(collector.post(collector.batch(items)));
        assertThat(receipt.results())
                .anyMatch(result -> result.id().equals(good.id().toString()) && result.status() == ItemStatus.STORED)
                .anyMatch(result -> result.id().equals(bad.id().toString())
                        && result.code().orElse("").equals("digest_mismatch"));
        assertThat(receipt.tallies().get(0).proved()).isFalse();
    }

    @Test
    void aTextThatIsTooLongIsRejectedByItself() {
        var long_ = collector.comment("ж".repeat(2_001));
        var receipt = receipt(collector.post(collector.batch(long_)));
        assertThat(receipt.results().get(0).code()).contains("too_large");
    }

    @Test
    void aPackedBatchIsRead() {
        var body = gzip(collector.batch(collector.response(3, "family")));
        var reply = collector.post(body, Map.of("Content-Encoding", "gzip"));
        assertThat(receipt(reply).results().get(0).status()).isEqualTo(ItemStatus.STORED);
    }

    @Test
    void aBodyOfTenMegabytesIs413() {
        assertThat(problem(collector.post(new byte[10_000_000]), 413)).isEqualTo("/problems/too-large");
    }

    @Test
    void aBodyThatUnpacksBeyondMeasureIs413() {
        assertThat(problem(collector.post(gzip(new byte[40_000_000]), Map.of("Content-Encoding", "gzip")), 413))
                .isEqualTo("/problems/too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"protocol\":\"otklik-sync/1\",\"protocol\":\"otklik-sync/1\"}", "nonsense", "{'a':1}"
            })
    void whatIsNoStrictJsonIs400(String body) {
        assertThat(problem(collector.post(body.getBytes(StandardCharsets.UTF_8)), 400))
                .isEqualTo("/problems/bad-json");
    }

    @Test
    void anotherProtocolIs422() {
        var body = new String(collector.batch(), StandardCharsets.UTF_8).replace("otklik-sync/1", "otklik-sync/9");
        assertThat(problem(collector.post(body.getBytes(StandardCharsets.UTF_8)), 422))
                .isEqualTo("/problems/bad-batch");
    }

    @Test
    void anUnknownTokenIs401AndAfterTenTriesTheAddressWaits() {
        var stranger =
                KioskToken.mint(collector.token.kiosk(), new SecureRandom()).reveal();
        for (var i = 0; i < 10; i++) {
            var reply = collector.post(
                    collector.batch(), Map.of("Authorization", "Bearer " + (i % 2 == 0 ? stranger : "x")));
            assertThat(problem(reply, 401)).isEqualTo("/problems/bad-token");
            assertThat(reply.body()).doesNotContain(stranger);
        }
        var eleventh = collector.post(collector.batch(), Map.of("Authorization", "Bearer x"));
        assertThat(problem(eleventh, 429)).isEqualTo("/problems/too-many");
        assertThat(eleventh.headers().firstValue("Retry-After")).isPresent();
        assertThat(collector.post(collector.batch()).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenWritesOnlyAsItsOwnKiosk() {
        var body = new String(collector.batch(), StandardCharsets.UTF_8)
                .replace(collector.token.kiosk().toString(), UUID.randomUUID().toString());
        assertThat(problem(collector.post(body.getBytes(StandardCharsets.UTF_8)), 403))
                .isEqualTo("/problems/other-kiosk");
    }

    @Test
    void aBodyThatDoesNotMatchItsDigestIs400() {
        var body = collector.batch();
        assertThat(problem(
                        collector.post(
                                body,
                                Map.of("Content-Digest", Sha256.of(new byte[1]).contentDigest())),
                        400))
                .isEqualTo("/problems/bad-digest");
        assertThat(problem(collector.post(body, Map.of("Content-Digest", "")), 400))
                .isEqualTo("/problems/bad-digest");
    }

    @Test
    void anotherEncodingIs415AndWhatIsNoGzipIs400() {
        assertThat(problem(collector.post(collector.batch(), Map.of("Content-Encoding", "br")), 415))
                .isEqualTo("/problems/bad-encoding");
        assertThat(problem(collector.post(collector.batch(), Map.of("Content-Encoding", "gzip")), 400))
                .isEqualTo("/problems/bad-gzip");
    }

    @Test
    void aBodyThatTricklesIsCutAtItsDeadline() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), collector.port())) {
            // A read that gives up is what paces the bytes: fifty a second, until the collector speaks.
            socket.setSoTimeout(20);
            var head = "POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\nAuthorization: Bearer "
                    + collector.token.reveal() + "\r\n\r\n";
            var began = System.nanoTime();
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var first = Optional.<Integer>empty();
            while (first.isEmpty() && System.nanoTime() - began < 8_000_000_000L) {
                socket.getOutputStream().write('x');
                first = byteWithinTimeout(socket);
            }
            socket.setSoTimeout(10_000);
            assertThat(first).contains((int) 'H');
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("TTP/1.1 408")
                    .contains("Content-Type: application/problem+json");
        }
    }

    private static Optional<Integer> byteWithinTimeout(Socket socket) throws IOException {
        try {
            return Optional.of(socket.getInputStream().read());
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
    }

    @Test
    void aBodyThatStopsHalfWayIsTransientSoThatTheKioskSendsItAgain() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), collector.port())) {
            socket.setSoTimeout(10_000);
            var head = "POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\nAuthorization: Bearer "
                    + collector.token.reveal() + "\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            var reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reply).startsWith("HTTP/1.1 408").contains("application/problem+json");
        }
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        assertThat(problem(collector.get("/v1/nothing", ""), 404)).isEqualTo("/problems/not-here");
        assertThat(collector.get("/v1/batches", "").statusCode()).isIn(404, 405);
        assertThat(collector
                        .get("/v1/batches", "")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void moreThanTenRequestsAtOnceOfOneKioskWait() {
        var statuses = new java.util.ArrayList<Integer>();
        for (var i = 0; i < 14; i++) {
            statuses.add(collector.post(collector.batch()).statusCode());
        }
        assertThat(statuses).contains(200, 429);
    }

    @Test
    void equalBatchesAtTheSameTimeStoreOneRow() throws Exception {
        var body = collector.batch(collector.response(5, "money"), collector.response(1, "money"));
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<HttpResponse<String>> post = () -> collector.post(body);
            var replies = threads.invokeAll(java.util.Collections.nCopies(8, post));
            var stored = 0L;
            for (var reply : replies) {
                stored += receipt(reply.get()).results().stream()
                        .filter(result -> result.status() == ItemStatus.STORED)
                        .count();
            }
            assertThat(stored).isEqualTo(2);
            assertThat(visits()).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    private long visits() {
        return new Results(collector.database())
                .asked("0000", "9999").stream()
                        .mapToLong(asked -> asked.complete() + asked.abandoned())
                        .sum();
    }

    private static Receipt receipt(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return ReceiptJson.read(reply.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static String problem(HttpResponse<String> reply, int status) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
        return ProblemJson.read(reply.body().getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .type();
    }

    private static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }
}
