package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.collector.ledger.Completeness.State.HELD;
import static org.otklik.collector.ledger.Completeness.State.INVENTED;
import static org.otklik.collector.ledger.Completeness.State.ON_THE_WAY;
import static org.otklik.collector.ledger.Completeness.State.PROVED;
import static org.otklik.collector.ledger.Completeness.State.SHORT_AT_KIOSK;
import static org.otklik.collector.ledger.Completeness.State.SHORT_HERE;
import static org.otklik.collector.ledger.Completeness.State.UNPROVABLE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Tally;

/** The table of sync page 4.3, row by row, and that no single change of a row leaves it at «proved». */
class CompletenessTest {
    private final Random random = new Random(4);
    private final List<ItemId> ids =
            Stream.generate(() -> ItemId.mint(Instant.EPOCH, random)).limit(10).toList();

    @Test
    void countAndDigestTogetherProveInWhateverOrder() {
        List<ItemId> turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        assertThat(of(tally(ids), tally(turned), first(9), 1, 0, 0))
                .isEqualTo(new Completeness(PROVED, 10, 10, 1, 0, 0));
    }

    @Test
    void moreThanWasCommittedIsInvented() {
        assertThat(of(first(10), first(9), first(9), 0, 0, 0).state()).isEqualTo(INVENTED);
    }

    @Test
    void asManyButOthersAreInvented() {
        assertThat(of(tally(ids.subList(1, 10)), first(9), first(9), 0, 0, 0).state())
                .isEqualTo(INVENTED);
    }

    @Test
    void fewerThanWereAcknowledgedIsALossHere() {
        assertThat(of(first(5), first(10), first(8), 2, 0, 0)).isEqualTo(new Completeness(SHORT_HERE, 5, 10, 2, 0, 3));
    }

    @Test
    void asManyAsWereAcknowledgedButOthersIsALossHere() {
        assertThat(of(tally(ids.subList(1, 9)), first(10), first(8), 2, 0, 0).state())
                .isEqualTo(SHORT_HERE);
    }

    @Test
    void whatTheKioskStillHasIsOnTheWay() {
        assertThat(of(first(7), first(10), first(6), 3, 0, 0)).isEqualTo(new Completeness(ON_THE_WAY, 7, 10, 3, 0, 0));
        assertThat(of(first(7), first(10), first(7), 3, 0, 0).state()).isEqualTo(ON_THE_WAY);
    }

    @Test
    void whatWasSetAsideOrDroppedIsHeld() {
        assertThat(of(first(7), first(10), first(7), 0, 2, 1)).isEqualTo(new Completeness(HELD, 7, 10, 0, 3, 0));
        // An answer that was set aside after a failure of the server may have arrived all the same.
        assertThat(of(first(8), first(10), first(7), 0, 3, 0).state()).isEqualTo(HELD);
    }

    @Test
    void whatIsNowhereIsMissingAtTheKiosk() {
        assertThat(of(first(7), first(10), first(7), 0, 1, 0))
                .isEqualTo(new Completeness(SHORT_AT_KIOSK, 7, 10, 0, 1, 2));
    }

    @ParameterizedTest
    @EnumSource(
            value = EpochState.class,
            names = {"DAMAGED", "REWOUND", "CLONED"})
    void anAccountThatCannotBeBelievedProvesNothing(EpochState state) {
        assertThat(Completeness.of(standing(state, first(10), said(first(10), first(10), 0, 0, 0)))
                        .state())
                .isEqualTo(UNPROVABLE);
    }

    @Test
    void anySingleRowRemovedAddedOrChangedTurnsRed() {
        var red = EnumSet.of(SHORT_HERE, INVENTED);
        var stranger = ItemId.mint(Instant.EPOCH, random);
        for (var at = 0; at < ids.size(); at++) {
            var one = ids.get(at);
            var others = ids.stream().filter(id -> !id.equals(one)).toList();
            assertThat(drained(tally(others))).isIn(red);
            assertThat(drained(tally(others).plus(stranger))).isIn(red);
        }
        assertThat(drained(first(10).plus(stranger))).isIn(red);
        assertThat(drained(first(10).plus(ids.get(0)))).isIn(red);
        assertThat(drained(first(10))).isEqualTo(PROVED);
    }

    @Test
    void theWorstOfTheEpochsIsSaid() {
        var states = Arrays.stream(Completeness.State.values())
                .map(state -> new Completeness(state, 1, 2, 3, 4, 5))
                .toList();
        for (var a : states) {
            for (var b : states) {
                var worse = a.state().compareTo(b.state()) > 0 ? a : b;
                assertThat(a.and(b)).isEqualTo(new Completeness(worse.state(), 2, 4, 6, 8, 10));
            }
        }
        assertThat(Completeness.UNHEARD.and(states.get(1))).isEqualTo(states.get(1));
        assertThat(Set.of(SHORT_AT_KIOSK, SHORT_HERE, INVENTED)).allMatch(state -> state.compareTo(UNPROVABLE) > 0);
    }

    private Completeness.State drained(Tally stored) {
        return of(stored, first(10), first(10), 0, 0, 0).state();
    }

    private static Completeness of(
            Tally stored, Tally committed, Tally acked, long pending, long quarantined, long dropped) {
        return Completeness.of(
                standing(EpochState.SOUND, stored, said(committed, acked, pending, quarantined, dropped)));
    }

    private static KindTallies said(Tally committed, Tally acked, long pending, long quarantined, long dropped) {
        return new KindTallies(committed, acked, pending, quarantined, dropped);
    }

    private static Standing standing(EpochState state, Tally stored, KindTallies said) {
        return new Standing(new UUID(0, 1), new UUID(0, 2), ItemKind.RESPONSE, state, stored, said, Optional.empty());
    }

    private Tally first(int n) {
        return tally(ids.subList(0, n));
    }

    private static Tally tally(List<ItemId> ids) {
        var tally = Tally.EMPTY;
        for (var id : ids) {
            tally = tally.plus(id);
        }
        return tally;
    }
}
