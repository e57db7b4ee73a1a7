package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;

/** A poison item is found by halving, is set aside alone, and delays the others by the search and by nothing more. */
class BisectTest extends SyncTrial {
    private final List<ItemId> kept = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"400,1", "400,100", "400,200", "422,150"})
    void theOneItemThatIsNotUnderstoodIsSetAsideAndAllOthersArrive(int status, int place) {
        keep(200);
        poison(status, place - 1);
        var start = clock.instant();
        drain();
        assertThat(endpoint.stored()).hasSize(199).doesNotContain(id(place - 1));
        assertThat(setAside()).isEqualTo(1);
        assertThat(Duration.between(start, clock.instant())).isLessThan(Duration.ofMinutes(5));
        assertThat(loop.alert()).isEmpty();
    }

    @Test
    void theSearchTakesTwoCallsForEachHalvingAtMost() {
        keep(200);
        poison(400, 137);
        while (setAside() == 0 && endpoint.batches().size() < 50) {
            clock.pass(loop.round().pause());
        }
        // 200 is halved eight times; after each refusal one small batch goes first, and a probe ends it.
        assertThat(endpoint.batches().size()).isLessThanOrEqualTo(1 + 2 * 8 + 1);
    }

    @Test
    void manyPoisonItemsAreFoundOneAfterTheOther() {
        keep(200);
        poison(422, 0, 1, 57, 120, 199);
        drain();
        assertThat(endpoint.stored()).hasSize(195);
        assertThat(setAside()).isEqualTo(5);
    }

    @Test
    void aServerThatTakesNoEmptyBatchEitherIsAMismatchAndNothingIsSetAside() {
        keep(200);
        endpoint.alwaysStatus(422);
        var pause = Duration.ZERO;
        for (var i = 0; i < 30; i++) {
            pause = loop.round().pause();
            clock.pass(pause);
        }
        assertThat(loop.alert()).contains(AlertCode.PROTOCOL_MISMATCH);
        assertThat(pause).isEqualTo(Duration.ofHours(1));
        assertThat(setAside()).isZero();
        assertThat(last().items()).isEmpty();
        endpoint.alwaysStatus(200);
        drain();
        assertThat(endpoint.stored()).hasSize(200);
        assertThat(setAside()).isZero();
    }

    @Test
    void anItemRefusedAloneIsAskedForOnceMoreWhenTheServerWasDownBetween() {
        keep(1);
        endpoint.thenStatus(400).thenStatus(400);
        loop.round();
        loop.round();
        assertThat(loop.alert()).contains(AlertCode.PROTOCOL_MISMATCH);
        drain();
        assertThat(endpoint.stored()).hasSize(1);
        assertThat(setAside()).isZero();
    }

    @Test
    void aLineThatBreaksDuringTheProbeDecidesNothing() {
        keep(1);
        endpoint.thenStatus(400).thenStatus(503);
        loop.round();
        loop.round();
        assertThat(setAside()).isZero();
        loop.round();
        assertThat(setAside()).isEqualTo(1);
    }

    @Test
    void aServerDefectIsTriedFiveTimesEveryQuarterOfAnHourBeforeItemsAreSuspected() {
        keep(3);
        endpoint.alwaysStatus(500);
        for (var i = 0; i < 4; i++) {
            assertThat(loop.round().pause()).isEqualTo(Duration.ofMinutes(15));
            clock.pass(Duration.ofMinutes(15));
        }
        assertThat(loop.round().pause()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aServerThatBreaksOnEverythingSetsNothingAside() {
        keep(60);
        endpoint.alwaysStatus(500);
        for (var i = 0; i < 30; i++) {
            clock.pass(loop.round().pause());
        }
        assertThat(setAside()).isZero();
        assertThat(loop.round().pause()).isEqualTo(Duration.ofMinutes(15));
        endpoint.alwaysStatus(200);
        drain();
        assertThat(endpoint.stored()).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 199})
    void theOneItemThatAServerBreaksOnIsSetAsideAfterItsFiveTries(int place) {
        keep(200);
        poison(500, place);
        var start = clock.instant();
        drain();
        assertThat(endpoint.stored()).hasSize(199);
        assertThat(setAside()).isEqualTo(1);
        assertThat(Duration.between(start, clock.instant())).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(80));
    }

    @Test
    void whatAServerBrokeOnGoesAgainWhenAppOrCollectorAreOtherReleases() {
        keep(2);
        poison(500, 0);
        drain();
        assertThat(setAside()).isEqualTo(1);
        endpoint.poison(500, java.util.Set.of());
        clock.pass(loop.round().pause());
        assertThat(setAside()).isEqualTo(1);
        endpoint.is("2", "mfc-1");
        drain();
        assertThat(endpoint.stored()).hasSize(2);
        assertThat(setAside()).isZero();
        keep(1);
        poison(500, 2);
        drain();
        endpoint.poison(500, java.util.Set.of());
        app = "2";
        drain();
        assertThat(endpoint.stored()).hasSize(3);
    }

    @Test
    void anyMixtureOfPoisonAndBrokenLinesEndsWithEveryGoodItemDelivered() {
        var seed = Long.getLong("otklik.seed", System.nanoTime());
        System.out.println("BisectTest seed " + seed + " (-Dotklik.seed=" + seed + ")");
        var random = new Random(seed);
        for (var trial = 0; trial < 30; trial++) {
            var start = kept.size();
            keep(1 + random.nextInt(60));
            var places = new HashSet<Integer>();
            for (var i = random.nextInt(3); i > 0; i--) {
                places.add(start + random.nextInt(kept.size() - start));
            }
            var before = setAside();
            poison(
                    random.nextBoolean() ? 400 : 500,
                    places.stream().mapToInt(i -> i).toArray());
            for (var i = random.nextInt(4); i > 0; i--) {
                endpoint.thenStatus(List.of(503, 429, 200, 502).get(random.nextInt(4)));
            }
            drain();
            assertThat(setAside() - before).isEqualTo(places.size());
            clock.pass(Duration.ofDays(1));
        }
        assertThat(endpoint.stored()).hasSize((int) (kept.size() - setAside()));
    }

    private void keep(int items) {
        for (var i = 0; i < items; i++) {
            kept.add(keep());
        }
    }

    private void poison(int status, int... places) {
        var ids = new HashSet<String>();
        for (var place : places) {
            ids.add(id(place));
        }
        endpoint.poison(status, ids);
    }

    private String id(int place) {
        return kept.get(place).toString();
    }

    private long setAside() {
        return outbox.standing(clock.instant()).quarantined();
    }

    private org.otklik.wire.Batch last() {
        return endpoint.batches().get(endpoint.batches().size() - 1);
    }

    /** Rounds until nothing is due, at their own pace; a day of them without an end is a failure. */
    private void drain() {
        Instant end = clock.instant().plus(Duration.ofDays(1));
        var pause = loop.round().pause();
        while (!outbox.standing(clock.instant()).drained()) {
            clock.pass(pause);
            pause = loop.round().pause();
            assertThat(clock.instant()).isBefore(end);
        }
    }
}
