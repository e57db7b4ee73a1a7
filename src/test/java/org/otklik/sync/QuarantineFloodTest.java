package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otklik.peer.Exchange;
import org.otklik.wire.AlertCode;
import org.otklik.wire.Batch;
import org.otklik.wire.Health;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;

/** Above fifty items a day it is hardly the items that are wrong: sync pauses and says so. */
class QuarantineFloodTest extends SyncTrial {
    @BeforeEach
    void beginTheDay() {
        loop.round();
    }

    @Test
    void fiftyADayAreSetAsideAndSendingGoesOn() {
        keep(60);
        endpoint.then(batch -> rejecting(batch, QuarantineFlood.MOST));
        assertThat(loop.round().next()).isEqualTo(Round.Next.USUAL);
        assertThat(loop.alert()).isEmpty();
        keep(1);
        loop.round();
        assertThat(endpoint.stored()).hasSize(11);
    }

    @Test
    void theFiftyFirstPausesSendingButNotTheReports() {
        flood();
        assertThat(loop.state()).isEqualTo(SyncLoop.State.PAUSED);
        assertThat(loop.alert()).contains(AlertCode.QUARANTINE_FLOOD);
        keep(5);
        for (var i = 0; i < 3; i++) {
            var round = loop.round();
            assertThat(round.pause()).isEqualTo(Duration.ofHours(1));
            clock.pass(round.pause());
        }
        var batches = endpoint.batches();
        assertThat(batches.get(batches.size() - 1).items()).isEmpty();
        assertThat(endpoint.stored()).isEmpty();
        assertThat(once().run()).isEqualTo(SyncOnce.End.ITEMS_REMAIN);
    }

    @Test
    void theNextDaySendingGoesOn() {
        flood();
        keep(5);
        clock.pass(Duration.ofHours(12));
        loop.round();
        assertThat(endpoint.stored()).hasSize(5);
        assertThat(loop.alert()).isEmpty();
    }

    @Test
    void aRestartDoesNotForgetTheFloodButAnotherReleaseDoes() {
        flood();
        keep(5);
        var restarted = restarted();
        restarted.round();
        assertThat(endpoint.stored()).isEmpty();
        app = "2";
        restarted.round();
        restarted.round();
        assertThat(endpoint.stored()).hasSize(5);
    }

    @Test
    void whatIsTooLargeAloneCountsToo() {
        endpoint.alwaysStatus(413);
        keep(QuarantineFlood.MOST + 1);
        while (outbox.standing(clock.instant()).due() > 0) {
            clock.pass(loop.round().pause());
        }
        endpoint.alwaysStatus(200);
        loop.round();
        assertThat(loop.alert()).contains(AlertCode.QUARANTINE_FLOOD);
    }

    @Test
    void itemsThatWereTakenNeverCount() {
        keep(200);
        loop.round();
        assertThat(loop.alert()).isEmpty();
        assertThat(endpoint.stored()).hasSize(200);
    }

    private void flood() {
        keep(QuarantineFlood.MOST + 1);
        endpoint.then(batch -> rejecting(batch, QuarantineFlood.MOST + 1));
        loop.round();
    }

    private Exchange rejecting(Batch batch, int count) {
        List<ItemResult> results = new ArrayList<>();
        for (var result : endpoint.results(batch)) {
            endpoint.stored().remove(result.id());
            results.add(
                    results.size() < count
                            ? ItemResult.rejected(result.id(), "bad_id")
                            : new ItemResult(result.id(), ItemStatus.STORED, result.code()));
        }
        for (var kept = count; kept < results.size(); kept++) {
            endpoint.stored().add(results.get(kept).id());
        }
        return endpoint.receipt(batch.batch(), results);
    }

    private SyncLoop restarted() {
        var reporter = new Reporter(outbox, new UUID(1, 2), "mfc-1", () -> new Health(app, "ok", 1, 0));
        var quick = new Pace(Duration.ofSeconds(300), Duration.ZERO, new Random(3));
        return new SyncLoop(outbox, endpoint, reporter, quick, new BatchSize(200, 524288), clock);
    }

    private SyncOnce once() {
        return new SyncOnce(loop, outbox, clock, clock::pass);
    }

    private void keep(int items) {
        for (var i = 0; i < items; i++) {
            keep();
        }
    }
}
