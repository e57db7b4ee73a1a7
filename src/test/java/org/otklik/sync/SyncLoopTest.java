package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;

class SyncLoopTest extends SyncTrial {
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
    @ValueSource(ints = {301, 401, 403, 404, 407, 408, 410, 415, 425, 426, 429, 500, 501, 502, 503, 504, 505, 511})
    void noStatusEverLosesAnItem(int status) {
        keep();
        endpoint.thenStatus(status);
        loop.round();
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
        loop.round();
        assertThat(endpoint.stored()).hasSize(1);
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
    void aRefusedTokenEndsTheRunAtOnce() {
        keep();
        endpoint.thenStatus(401);
        assertThat(once().run()).isEqualTo(SyncOnce.End.TOKEN_REFUSED);
        assertThat(endpoint.batches()).hasSize(1);
        assertThat(loop.state()).isEqualTo(SyncLoop.State.REFUSED);
    }

    @Test
    void aCollectorThatHasTheKioskInAnotherCentreIsAWarningAndChangesNoItem() {
        endpoint.is("1", "mfc-2");
        keep();
        var round = loop.round();
        assertThat(round.rule()).isEqualTo(ReplyRule.RECEIPT);
        assertThat(loop.alert()).contains(AlertCode.CENTRE_MISMATCH);
        assertThat(loop.state()).isEqualTo(SyncLoop.State.IN_TOUCH);
        assertThat(endpoint.stored()).hasSize(1);
        var body = endpoint.batches().get(0).items().get(0).body();
        assertThat(new String(body, java.nio.charset.StandardCharsets.UTF_8)).contains("\"centre\":\"mfc-1\"");
        endpoint.is("1", "mfc-1");
        loop.round();
        assertThat(loop.alert()).isEmpty();
    }

    @Test
    void oneRunFindsAPoisonItemAndDeliversTheOthers() {
        var poison = keep();
        for (var i = 0; i < 40; i++) {
            keep();
        }
        endpoint.poison(422, java.util.Set.of(poison.toString()));
        assertThat(once().run()).isEqualTo(SyncOnce.End.DRAINED);
        assertThat(endpoint.stored()).hasSize(40);
        assertThat(outbox.standing(clock.instant()).quarantined()).isEqualTo(1);
    }

    @Test
    void oneRunEndsAtAServerThatUnderstandsNothing() {
        keep();
        endpoint.alwaysStatus(400);
        assertThat(once().run()).isEqualTo(SyncOnce.End.UNREACHABLE);
        assertThat(endpoint.batches()).hasSize(2);
    }

    @Test
    void theCollectorsTimeIsHeardAndItsHourOutlivesTheProgram() {
        assertThat(SyncLoop.lastHeard(outbox)).isEmpty();
        endpoint.thenStatus(503);
        loop.round();
        assertThat(loop.heard()).isEmpty();
        loop.round();
        assertThat(loop.heard()).contains(java.time.Instant.parse("2026-11-23T12:31:00Z"));
        assertThat(SyncLoop.lastHeard(outbox)).contains(java.time.Instant.parse("2026-11-23T12:00:00Z"));
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
}
