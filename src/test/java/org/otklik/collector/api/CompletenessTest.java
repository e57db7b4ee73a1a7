package org.otklik.collector.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.otklik.collector.ledger.Registry;
import org.otklik.wire.ItemId;
import org.otklik.wire.Tally;

class CompletenessTest {
    private final Random random = new Random(4);
    private final ItemId first = ItemId.mint(Instant.EPOCH, random);
    private final ItemId second = ItemId.mint(Instant.EPOCH, random);

    @Test
    void countAndDigestTogetherProve() {
        var all = Tally.EMPTY.plus(first).plus(second);
        assertThat(of(all, Tally.EMPTY.plus(second).plus(first)))
                .isEqualTo(new Completeness(Completeness.State.PROVED, 2, 2));
    }

    @Test
    void whatIsNotHereYetIsOnTheWay() {
        assertThat(of(Tally.EMPTY.plus(first), Tally.EMPTY.plus(first).plus(second)))
                .isEqualTo(new Completeness(Completeness.State.ON_THE_WAY, 1, 2));
    }

    @Test
    void theSameCountOfOtherItemsIsNotOnTheWay() {
        assertThat(of(Tally.EMPTY.plus(first), Tally.EMPTY.plus(second)).state())
                .isEqualTo(Completeness.State.DISAGREES);
        assertThat(of(Tally.EMPTY.plus(first), Tally.EMPTY).state()).isEqualTo(Completeness.State.DISAGREES);
    }

    @Test
    void theWorstOfTheEpochsIsSaid() {
        var proved = of(Tally.EMPTY.plus(first), Tally.EMPTY.plus(first));
        var waiting = of(Tally.EMPTY, Tally.EMPTY.plus(first));
        var broken = of(Tally.EMPTY.plus(first), Tally.EMPTY);
        assertThat(Completeness.silent().and(proved).state()).isEqualTo(Completeness.State.PROVED);
        assertThat(proved.and(waiting).state()).isEqualTo(Completeness.State.ON_THE_WAY);
        assertThat(broken.and(waiting).and(proved).state()).isEqualTo(Completeness.State.DISAGREES);
    }

    private static Completeness of(Tally stored, Tally committed) {
        return Completeness.of(new Registry.Standing(new UUID(0, 1), "response", stored, committed, 0));
    }
}
