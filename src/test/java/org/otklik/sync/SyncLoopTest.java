package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.outbox.KeptVisit;
import org.otklik.outbox.Outcome;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.testkit.FakeClock;
import org.otklik.testkit.FlakyEndpoint;
import org.otklik.testkit.InMemoryOutbox;
import org.otklik.wire.AlertCode;
import org.otklik.wire.AnswerValue;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.Comment;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.LocalHour;
import org.otklik.wire.PaceWish;
import org.otklik.wire.PackVersion;
import org.otklik.wire.Response;

class SyncLoopTest {
    private final FakeClock clock = new FakeClock(Instant.parse("2026-11-23T12:30:00Z"));
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final FlakyEndpoint endpoint = new FlakyEndpoint();
    private final Pace pace = new Pace(Duration.ofSeconds(300), Duration.ofSeconds(120), new Random(3));
    private final SyncLoop loop = new SyncLoop(
            outbox,
            endpoint,
            new Reporter(outbox, new UUID(1, 2), () -> new Health("1", "ok", 1000, 0)),
            pace,
            new BatchSize(200, 524288),
            clock);

    @Test
    void whatIsDueGoesOutAndIsSettledByTheReceipt() {
        var ids = List.of(keep(), keep());
        var round = loop.round();
        assertThat(round.rule()).isEqualTo(ReplyRule.RECEIPT);
        assertThat(endpoint.stored())
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(ItemId::toString).toList());
        assertThat(outbox.standing(clock.instant()).drained()).isTrue();
        assertThat(round.pause()).isBetween(Duration.ofSeconds(240), Duration.ofSeconds(360));
        assertThat(loop.state()).isEqualTo(SyncLoop.State.IN_TOUCH);
    }

    @Test
    void withNothingDueAHeartbeatGoesOut() {
        loop.round();
        assertThat(endpoint.batches()).hasSize(1);
        assertThat(endpoint.batches().get(0).items()).isEmpty();
        assertThat(endpoint.encodings()).containsExactly(Peer.Encoding.PLAIN);
    }

    @Test
    void anIdTheReceiptDoesNotNameStaysPending() {
        keep();
        keep();
        endpoint.then(
                batch -> endpoint.receipt(batch.batch(), endpoint.results(batch).subList(0, 1)));
        var round = loop.round();
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
        assertThat(round.pause()).isLessThanOrEqualTo(Duration.ofMillis(1500));
        loop.round();
        assertThat(outbox.standing(clock.instant()).drained()).isTrue();
    }

    @Test
    void aBare200AcknowledgesNothing() {
        keep();
        endpoint.thenStatus(200);
        assertThat(loop.round().rule()).isEqualTo(ReplyRule.NO_RECEIPT);
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
        assertThat(loop.alert()).contains(AlertCode.BAD_PEER);
    }

    @Test
    void aReceiptOfAnotherBatchAcknowledgesNothing() {
        keep();
        endpoint.then(batch -> endpoint.receipt(UUID.randomUUID(), endpoint.results(batch)));
        assertThat(loop.round().rule()).isEqualTo(ReplyRule.NO_RECEIPT);
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
    }

    @Test
    void aReceiptThatIsCutOffOrSentAsAPageAcknowledgesNothing() {
        keep();
        endpoint.then(batch -> {
            var whole = (Exchange.Answered) endpoint.served(batch);
            return new Exchange.Answered(
                    200, whole.fields(), java.util.Arrays.copyOf(whole.body(), whole.body().length - 1));
        });
        endpoint.then(batch -> {
            var whole = (Exchange.Answered) endpoint.served(batch);
            return new Exchange.Answered(200, Map.of("content-type", "text/html"), whole.body());
        });
        assertThat(loop.round().rule()).isEqualTo(ReplyRule.NO_RECEIPT);
        assertThat(loop.round().rule()).isEqualTo(ReplyRule.NO_RECEIPT);
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
        loop.round();
        assertThat(outbox.tallies(clock.instant()).get(0).response().acked().n())
                .isEqualTo(1);
        assertThat(endpoint.stored()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {301, 400, 401, 403, 404, 407, 408, 410, 415, 422, 425, 426, 429, 500, 501, 502, 503, 504, 505, 511})
    void noStatusEverLosesAnItem(int status) {
        keep();
        endpoint.thenStatus(status);
        loop.round();
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
        loop.round();
        assertThat(endpoint.stored()).hasSize(1);
    }

    @Test
    void failuresWaitLongerAndLongerButNeverAboveTheBound() {
        for (var i = 0; i < 40; i++) {
            endpoint.then(new Exchange.Failed("refused"));
            var span = Math.min(Duration.ofSeconds(5).toMillis() << Math.min(i, 20), 900_000);
            var pause = loop.round().pause();
            assertThat(pause.toMillis()).isBetween(1000L, Math.max(60_000L, 1000L + span));
            clock.pass(pause);
        }
        assertThat(loop.state()).isEqualTo(SyncLoop.State.WAITING);
    }

    @Test
    void theFirstRequestAfterAFailureIsSmall() {
        for (var i = 0; i < 30; i++) {
            keep();
        }
        endpoint.thenStatus(503);
        loop.round();
        loop.round();
        loop.round();
        assertThat(endpoint.batches()).extracting(batch -> batch.items().size()).containsExactly(30, 10, 20);
    }

    @Test
    void aBatchThatIsTooLargeIsHalvedUntilItFits() {
        for (var i = 0; i < 8; i++) {
            keep();
        }
        endpoint.thenStatus(413).thenStatus(413);
        loop.round();
        loop.round();
        loop.round();
        assertThat(endpoint.batches()).extracting(batch -> batch.items().size()).containsExactly(8, 4, 2);
    }

    @Test
    void anItemThatIsTooLargeAloneIsSetAsideAndTheOthersGo() {
        keep();
        endpoint.thenStatus(413);
        loop.round();
        var standing = outbox.standing(clock.instant());
        assertThat(standing.quarantined()).isEqualTo(1);
        assertThat(standing.due()).isZero();
        keep();
        loop.round();
        assertThat(endpoint.stored()).hasSize(1);
    }

    @Test
    void atMostSixCallsFailInAMinuteHoweverShortTheirWaits() {
        for (var i = 0; i < 500; i++) {
            keep();
        }
        var start = clock.instant();
        var calls = 0;
        while (clock.instant().isBefore(start.plusSeconds(60))) {
            endpoint.thenStatus(413);
            clock.pass(loop.round().pause());
            calls++;
        }
        assertThat(calls).isLessThanOrEqualTo(6);
    }

    @Test
    void afterARecoveryAFleetComesBackSpread() {
        keep();
        keep();
        endpoint.thenStatus(503);
        loop.round();
        endpoint.then(
                batch -> endpoint.receipt(batch.batch(), endpoint.results(batch).subList(0, 1)));
        var spread = new Pace(Duration.ofSeconds(300), Duration.ofSeconds(120), new Random(3)).recovery();
        assertThat(spread).isBetween(Duration.ofMillis(500), Duration.ofMillis(121_500));
        assertThat(loop.round().pause()).isBetween(Duration.ofMillis(1_501), Duration.ofMillis(121_500));
    }

    @Test
    void aRefusedEncodingIsRememberedForADay() {
        for (var i = 0; i < 8; i++) {
            keep();
        }
        endpoint.thenStatus(415).thenStatus(503).thenStatus(503);
        loop.round();
        clock.pass(Duration.ofHours(23));
        loop.round();
        clock.pass(Duration.ofHours(2));
        loop.round();
        assertThat(endpoint.encodings()).containsExactly(Peer.Encoding.GZIP, Peer.Encoding.PLAIN, Peer.Encoding.GZIP);
    }

    @Test
    void aRefusedEncodingIsLeftOut() {
        for (var i = 0; i < 8; i++) {
            keep();
        }
        endpoint.thenStatus(415);
        loop.round();
        loop.round();
        assertThat(endpoint.encodings()).containsExactly(Peer.Encoding.GZIP, Peer.Encoding.PLAIN);
    }

    @Test
    void sentAtIsNewAtEveryAttemptAndSoIsTheRequestNumber() {
        keep();
        endpoint.thenStatus(503);
        loop.round();
        clock.pass(Duration.ofHours(5));
        loop.round();
        var batches = endpoint.batches();
        assertThat(batches.get(1).sentAt()).isEqualTo(batches.get(0).sentAt().plus(Duration.ofHours(5)));
        assertThat(batches.get(1).request()).isGreaterThan(batches.get(0).request());
        assertThat(batches.get(1).items().get(0).sha256())
                .isEqualTo(batches.get(0).items().get(0).sha256());
    }

    @Test
    void theCollectorCanSlowAKioskDownButNotSpeedItUp() {
        endpoint.wish(new PaceWish(1000, 5, 524288));
        assertThat(loop.round().pause()).isBetween(Duration.ofSeconds(800), Duration.ofSeconds(1200));
        for (var i = 0; i < 9; i++) {
            keep();
        }
        loop.round();
        assertThat(endpoint.batches().get(1).items()).hasSize(5);
        endpoint.wish(new PaceWish(1, 10_000, 1 << 30));
        loop.round();
        assertThat(loop.round().pause()).isGreaterThanOrEqualTo(Duration.ofSeconds(240));
    }

    @Test
    void aRefusedTokenEndsTheRunAtOnce() {
        keep();
        endpoint.thenStatus(401);
        assertThat(once().run()).isEqualTo(SyncOnce.End.TOKEN_REFUSED);
        assertThat(endpoint.batches()).hasSize(1);
        assertThat(loop.state()).isEqualTo(SyncLoop.State.REFUSED);
    }

    @Test
    void oneRunDrainsEverythingAndLeavesASettledAccount() {
        for (var i = 0; i < 450; i++) {
            keep();
        }
        assertThat(once().run()).isEqualTo(SyncOnce.End.DRAINED);
        assertThat(endpoint.stored()).hasSize(450);
        var last = endpoint.batches().get(endpoint.batches().size() - 1);
        assertThat(last.items()).isEmpty();
        assertThat(last.tallies().get(0).response().acked())
                .isEqualTo(last.tallies().get(0).response().committed());
    }

    @Test
    void aCommentOfTodayStaysAtHome() {
        keep("долго ждали");
        assertThat(once().run()).isEqualTo(SyncOnce.End.DRAINED);
        assertThat(endpoint.stored()).hasSize(1);
        outbox.releaseComments();
        assertThat(once().run()).isEqualTo(SyncOnce.End.DRAINED);
        assertThat(endpoint.stored()).hasSize(2);
    }

    @Test
    void anUnreachableCollectorIsTriedThreeTimesAndThenReported() {
        keep();
        for (var i = 0; i < 3; i++) {
            endpoint.then(new Exchange.Failed("refused"));
        }
        assertThat(once().run()).isEqualTo(SyncOnce.End.UNREACHABLE);
        assertThat(endpoint.batches()).hasSize(3);
    }

    @Test
    void receiptsThatNeverNameAnItemEndTheRun() {
        keep();
        for (var i = 0; i < 50; i++) {
            endpoint.then(batch -> endpoint.receipt(batch.batch(), List.of()));
        }
        assertThat(once().run()).isEqualTo(SyncOnce.End.ITEMS_REMAIN);
        assertThat(endpoint.batches()).hasSize(3);
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
    }

    private SyncOnce once() {
        return new SyncOnce(loop, outbox, clock, clock::pass);
    }

    private ItemId keep() {
        return ((Outcome.Kept) outbox.commit(new KeptVisit(response(), Optional.empty())))
                .ids()
                .get(0);
    }

    private void keep(String text) {
        var day = LocalDate.of(2026, 11, 23);
        var comment = new Comment("mfc-1", ClockQuality.OK, day, "p", Optional.empty(), Optional.empty(), text);
        outbox.commit(new KeptVisit(response(), Optional.of(comment)));
    }

    private static Response response() {
        return new Response(
                "mfc-1",
                ClockQuality.OK,
                new LocalHour(OffsetDateTime.parse("2026-11-23T12:30:00Z")),
                new PackVersion("p", 1, "0123456789abcdef"),
                Optional.empty(),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of("overall", new AnswerValue.Whole(4)),
                Map.of("overall", 1200L),
                Map.of(),
                Map.of());
    }
}
