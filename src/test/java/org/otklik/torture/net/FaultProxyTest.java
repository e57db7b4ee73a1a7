package org.otklik.torture.net;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By a plain socket: what each fault looks like from both ends of the line. */
class FaultProxyTest {
    private static final String BODY = "q".repeat(300);
    private static final String REQUEST = "POST / HTTP/1.1\r\nContent-Length: 300\r\n\r\n" + BODY;
    private static final long SEED = 20_261_128;

    /** A reply that has not come after this time is not on its way; latency is below it. */
    private static final int PATIENCE_MS = 700;

    private PlainServer server;
    private FaultProxy proxy;

    /** How an answer came to its end. */
    private enum End {
        WHOLE,
        CLOSED,
        RESET,
        SILENT
    }

    private record Seen(String bytes, End end) {}

    @BeforeEach
    void start() throws IOException {
        server = new PlainServer();
        proxy = new FaultProxy(server.port(), FaultPlan.always(LineFault.NONE), SEED);
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void withoutAFaultEachByteComesAndTheLineStaysOpen() throws Exception {
        try (var line = line()) {
            assertThat(List.of(ask(line), ask(line), ask(line)))
                    .allMatch(seen -> seen.equals(new Seen(PlainServer.REPLY, End.WHOLE)));
        }
        assertThat(server.whole()).containsExactly(BODY, BODY, BODY);
    }

    @ParameterizedTest
    @EnumSource(names = {"LATENCY", "JITTER", "BANDWIDTH", "SLICER"})
    void aSlowLineIsSlowAndLosesNothing(LineFault fault) throws Exception {
        proxy.plan(FaultPlan.always(fault));
        try (var line = line()) {
            assertThat(ask(line)).isEqualTo(new Seen(PlainServer.REPLY, End.WHOLE));
        }
        assertThat(server.whole().poll(5, SECONDS)).isEqualTo(BODY);
        assertThat(proxy.struck(fault)).isEqualTo(1);
    }

    @Test
    void latencyIsTimeBeforeTheFirstByte() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.LATENCY));
        var began = System.nanoTime();
        for (var i = 0; i < 8; i++) {
            assertThat(ask().end()).isEqualTo(End.WHOLE);
        }
        // Eight draws below 300 ms by a known seed: 1.2 s on average, and nothing else here takes so long.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(700));
    }

    @Test
    void aRefusalIsHeardAtOnceAndLaterSomebodyListensAgain() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.REFUSE));
        assertThat(ask().end()).isEqualTo(End.RESET);
        var refusals = 0;
        proxy.plan(FaultPlan.always(LineFault.NONE));
        for (var deadline = System.nanoTime() + SECONDS.toNanos(20); System.nanoTime() < deadline; ) {
            try {
                assertThat(ask()).isEqualTo(new Seen(PlainServer.REPLY, End.WHOLE));
                break;
            } catch (ConnectException e) {
                refusals++;
            }
        }
        assertThat(refusals).isPositive();
        assertThat(server.whole()).containsExactly(BODY);
    }

    @Test
    void aBlackHoleTakesAllAndSaysNothing() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.BLACK_HOLE));
        assertThat(ask()).isEqualTo(new Seen("", End.SILENT));
        assertThat(server.whole()).isEmpty();
    }

    @Test
    void aResetBeforeTheBodyLetsTheHeadThroughAlone() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.RESET_BEFORE_BODY));
        assertThat(ask()).isEqualTo(new Seen("", End.RESET));
        assertThat(server.cut().poll(5, SECONDS)).isNotNull().doesNotContain("q");
        assertThat(server.whole()).isEmpty();
    }

    @Test
    void aResetInTheBodyLetsAPartOfItThrough() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.RESET_IN_BODY));
        assertThat(ask()).isEqualTo(new Seen("", End.RESET));
        assertThat(server.cut().poll(5, SECONDS)).isNotNull();
        assertThat(server.whole()).isEmpty();
    }

    @Test
    void aCutAfterTheCommitLetsTheWholeRequestThroughAndNothingBack() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.CUT_AFTER_COMMIT));
        assertThat(ask()).isEqualTo(new Seen("", End.RESET));
        assertThat(server.whole().poll(5, SECONDS)).isEqualTo(BODY);
    }

    @Test
    void aByteLimitEndsTheReplyInGoodOrder() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.BYTE_LIMIT));
        var seen = ask();
        assertThat(seen.end()).isEqualTo(End.CLOSED);
        assertThat(PlainServer.REPLY).startsWith(seen.bytes());
        assertThat(seen.bytes().length()).isLessThan(PlainServer.REPLY.length());
        assertThat(server.whole().poll(5, SECONDS)).isEqualTo(BODY);
    }

    @Test
    void aHalfCloseUpEndsTheRequestInItsBody() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.HALF_CLOSE_UP));
        assertThat(ask().bytes()).isEmpty();
        assertThat(server.cut().poll(5, SECONDS)).endsWith("q").hasSize(REQUEST.length() - BODY.length() / 2);
    }

    @Test
    void aHalfCloseDownEndsTheReplyBeforeItBegins() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.HALF_CLOSE_DOWN));
        assertThat(ask()).isEqualTo(new Seen("", End.CLOSED));
    }

    @Test
    void aTrickleUpBringsAByteASecond() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.TRICKLE_UP));
        assertThat(ask()).isEqualTo(new Seen("", End.SILENT));
        proxy.hangUp();
        assertThat(server.cut().poll(5, SECONDS)).hasSizeBetween(1, 5);
    }

    @Test
    void aTrickleDownBringsAByteASecond() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.TRICKLE_DOWN));
        var seen = ask();
        assertThat(seen.end()).isEqualTo(End.SILENT);
        assertThat(seen.bytes()).hasSizeBetween(1, 5);
        assertThat(server.whole()).containsExactly(BODY);
    }

    @Test
    void aTrickleAfterTheHeadBringsTheHeadAtOnce() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.TRICKLE_AFTER_HEAD));
        var seen = ask();
        assertThat(seen.end()).isEqualTo(End.SILENT);
        assertThat(seen.bytes()).contains("\r\n\r\n").hasSizeLessThan(PlainServer.REPLY.length() - 300);
    }

    @Test
    void afterASlowCloseTheNextRequestGoesNowhere() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.SLOW_CLOSE));
        try (var line = line()) {
            assertThat(ask(line)).isEqualTo(new Seen(PlainServer.REPLY, End.WHOLE));
            assertThat(ask(line).bytes()).isEmpty();
        }
        assertThat(server.whole()).containsExactly(BODY);
    }

    @Test
    void damageUpIsOneBitOfTheBody() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.DAMAGE_UP));
        assertThat(ask().end()).isEqualTo(End.WHOLE);
        assertThat(bitsBetween(BODY, server.whole().poll(5, SECONDS))).isEqualTo(1);
    }

    @Test
    void damageDownIsOneBitOfTheBody() throws Exception {
        proxy.plan(FaultPlan.always(LineFault.DAMAGE_DOWN));
        var seen = ask();
        assertThat(seen.end()).isEqualTo(End.WHOLE);
        assertThat(seen.bytes()).contains("Content-Length: 400\r\n\r\n");
        assertThat(bitsBetween(PlainServer.REPLY, seen.bytes())).isEqualTo(1);
    }

    @Test
    void aFaultStrikesInItsOwnExchangeAndEarlierOnesPass() throws Exception {
        proxy.plan(random -> new FaultPlan.Planned(LineFault.CUT_AFTER_COMMIT, 2));
        try (var line = line()) {
            assertThat(ask(line).end()).isEqualTo(End.WHOLE);
            assertThat(ask(line).end()).isEqualTo(End.WHOLE);
            assertThat(proxy.struck(LineFault.CUT_AFTER_COMMIT)).isZero();
            assertThat(ask(line)).isEqualTo(new Seen("", End.RESET));
        }
        assertThat(proxy.struck(LineFault.CUT_AFTER_COMMIT)).isEqualTo(1);
    }

    @Test
    void theSameSeedDrawsTheSameFaults() {
        List<LineFault> first = drawn(SEED);
        assertThat(drawn(SEED)).isEqualTo(first);
        assertThat(drawn(SEED + 1)).isNotEqualTo(first);
    }

    private static List<LineFault> drawn(long seed) {
        var random = new Random(seed);
        List<LineFault> drawn = new ArrayList<>();
        for (var i = 0; i < 100; i++) {
            drawn.add(FaultMixture.UP_TO_EIGHTY_PERCENT.next(random).fault());
        }
        return drawn;
    }

    private Socket line() throws IOException {
        var line = new Socket(InetAddress.getLoopbackAddress(), proxy.address().getPort());
        line.setSoTimeout(PATIENCE_MS);
        return line;
    }

    private Seen ask() throws IOException {
        try (var line = line()) {
            return ask(line);
        }
    }

    private static Seen ask(Socket line) {
        var got = new StringBuilder();
        try {
            line.getOutputStream().write(REQUEST.getBytes(StandardCharsets.ISO_8859_1));
            for (var next = line.getInputStream().read();
                    next >= 0;
                    next = line.getInputStream().read()) {
                got.append((char) next);
                if (got.length() == PlainServer.REPLY.length()) {
                    return new Seen(got.toString(), End.WHOLE);
                }
            }
            return new Seen(got.toString(), End.CLOSED);
        } catch (SocketTimeoutException e) {
            return new Seen(got.toString(), End.SILENT);
        } catch (SocketException e) {
            return new Seen(got.toString(), End.RESET);
        } catch (IOException e) {
            return new Seen(got.toString(), End.CLOSED);
        }
    }

    private static long bitsBetween(String sent, String came) {
        assertThat(came).hasSameSizeAs(sent);
        var bits = 0L;
        for (var i = 0; i < sent.length(); i++) {
            bits += Integer.bitCount(sent.charAt(i) ^ came.charAt(i));
        }
        return bits;
    }
}
