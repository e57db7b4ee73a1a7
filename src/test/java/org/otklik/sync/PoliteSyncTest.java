package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.testkit.LogEar;
import org.otklik.wire.PaceWish;

class PoliteSyncTest extends SyncTrial {
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

    /** A proxy that says it by mistake must not leave a kiosk sending item by item for days. */
    @Test
    void whatWasOnceTooLargeIsTriedAgainLittleByLittle() {
        for (var i = 0; i < 400; i++) {
            keep();
        }
        for (var halved = 0; halved < 4; halved++) {
            endpoint.thenStatus(413);
            assertThat(loop.round().rule()).isEqualTo(ReplyRule.TOO_LARGE);
        }
        assertThat(loop.round().sent()).isEqualTo(1);
        var rounds = 1;
        while (!outbox.standing(clock.instant()).drained()) {
            loop.round();
            rounds++;
        }
        assertThat(rounds).isLessThan(90);
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
    void noWishSilencesAKioskForLongerThanAnHour() {
        endpoint.wish(new PaceWish((1L << 53) - 1, 200, 524288));
        assertThat(loop.round().pause()).isBetween(Duration.ofMinutes(48), Duration.ofMinutes(72));
    }

    @Test
    void aReceiptThatNamesNothingThatWasSentIsNoReasonToHurry() {
        keep();
        endpoint.then(batch -> endpoint.receipt(batch.batch(), List.of()));
        assertThat(loop.round().pause()).isGreaterThanOrEqualTo(Duration.ofSeconds(240));
        assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
    }

    @Test
    void aRoundThatBrokeOffLeavesNothingBehindThatWouldNeverGo() {
        keep();
        endpoint.then(batch -> {
            throw new IllegalStateException("planted");
        });
        assertThatThrownBy(loop::round).hasMessage("planted");
        loop.round();
        assertThat(endpoint.stored()).hasSize(1);
    }

    @Test
    void theLogHasOneLineForAnHourInWhichSomethingWentAndNoneForABatch() {
        try (var ear = new LogEar("org.otklik.sync.HourlySummary")) {
            for (var i = 0; i < 6; i++) {
                keep();
                loop.round();
            }
            endpoint.thenStatus(503);
            loop.round();
            assertThat(ear.lines()).isEmpty();
            clock.pass(Duration.ofHours(1));
            loop.round();
            clock.pass(Duration.ofHours(5));
            loop.round();
            assertThat(ear.lines())
                    .containsExactly("I-SYN-02 hour 2026-11-23T12:00:00Z: 6 items settled, 1 calls failed");
        }
    }
}
