package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.otklik.wire.Command;
import org.otklik.wire.EpochReceived;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KindTallies;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Receipt;
import org.otklik.wire.Tally;

/** What every outbox does when a receipt asks for something: each thing once, and the account stays right. */
abstract class OutboxCommandsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:30:00Z");
    private static final Instant NINE = Instant.parse("2026-11-23T09:10:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T10:20:00Z");

    abstract Outbox outbox();

    List<ItemId> kept(KeptVisit visit) {
        return ((Outcome.Kept) outbox().commit(visit)).ids();
    }

    @Test
    void whatWasAckedAtThatHourOrLaterIsSentAgainAndNoLongerCalledAcked() {
        var early = delivered("a", NINE);
        var late = delivered("b", TEN);
        var command = new Command.ResendSince(UUID.randomUUID(), "2026-11-23T10Z");
        asked(TEN, command);
        assertThat(due()).containsExactly(late);
        assertThat(account().acked()).isEqualTo(Tally.EMPTY.plus(early));
        assertThat(account().committed()).isEqualTo(Tally.EMPTY.plus(early).plus(late));
        assertThat(account().pending()).isEqualTo(1);
        assertThat(outbox().done()).containsExactly(command.id());
    }

    @Test
    void namedItemsAreSentAgainAndAckedOnceMore() {
        var a = delivered("a", NINE);
        var b = delivered("b", NINE);
        var waiting = kept(OutboxContractTest.visit("c")).get(0);
        asked(TEN, new Command.ResendItems(UUID.randomUUID(), List.of(a, waiting, stranger())));
        assertThat(due()).containsExactlyInAnyOrder(a, waiting);
        outbox().sending(List.of(a));
        outbox().settle(receipt(TEN, List.of(ItemResult.of(a, ItemStatus.DUPLICATE))), List.of(a));
        assertThat(account().acked()).isEqualTo(Tally.EMPTY.plus(a).plus(b));
    }

    @Test
    void aCommandThatComesAgainIsNotCarriedOutAgain() {
        var id = delivered("a", NINE);
        var command = new Command.ResendSince(UUID.randomUUID(), "2026-11-23T00Z");
        asked(TEN, command);
        delivered(id, TEN);
        asked(TEN.plusSeconds(7_200), command);
        assertThat(due()).isEmpty();
        assertThat(outbox().done()).containsExactly(command.id());
    }

    @Test
    void aSecondResendInAnHourOfTheCollectorWaitsForTheNext() {
        var a = delivered("a", NINE);
        var b = delivered("b", NINE);
        var first = new Command.ResendItems(UUID.randomUUID(), List.of(a));
        var second = new Command.ResendItems(UUID.randomUUID(), List.of(b));
        asked(TEN, first, second);
        assertThat(due()).containsExactly(a);
        assertThat(outbox().done()).containsExactly(first.id());
        asked(TEN.plusSeconds(3_600), second);
        assertThat(due()).containsExactlyInAnyOrder(a, b);
        assertThat(outbox().done()).containsExactly(first.id(), second.id());
    }

    @Test
    void whatWasSetAsideIsTriedOnceMoreWithAllItsTries() {
        var id = kept(OutboxContractTest.visit("a")).get(0);
        var mismatch = List.of(ItemResult.rejected(id.toString(), "digest_mismatch"));
        for (var round = 1; round <= 2; round++) {
            for (var attempt = 1; attempt <= 3; attempt++) {
                assertThat(due()).as("round %d, attempt %d", round, attempt).containsExactly(id);
                outbox().sending(List.of(id));
                outbox().settle(receipt(NINE, mismatch), List.of(id));
            }
            assertThat(outbox().standing(NOON).quarantined()).isEqualTo(1);
            asked(NINE, new Command.RequeueQuarantine(UUID.randomUUID()));
            assertThat(outbox().standing(NOON).quarantined()).isZero();
        }
    }

    @Test
    void whatTheSameReceiptSetsAsideStaysAside() {
        var id = kept(OutboxContractTest.visit("a")).get(0);
        outbox().sending(List.of(id));
        var receipt = receipt(
                NINE,
                List.of(ItemResult.rejected(id.toString(), "too_large")),
                new Command.RequeueQuarantine(UUID.randomUUID()));
        outbox().settle(receipt, List.of(id));
        assertThat(outbox().standing(NOON).quarantined()).isEqualTo(1);
    }

    @Test
    void aNewEpochTakesWhatComesAndTheOldOneDrainsFirst() {
        var before = kept(OutboxContractTest.visit("a")).get(0);
        var old = outbox().due(NOON, 1, 1).epoch();
        asked(NINE, new Command.NewEpoch(UUID.randomUUID()));
        var after = kept(OutboxContractTest.visit("b")).get(0);
        var tallies = outbox().tallies(NOON);
        assertThat(tallies).extracting(each -> each.state()).containsExactly("closed", "open");
        assertThat(tallies.get(0).epoch()).isEqualTo(old);
        assertThat(tallies.get(0).response().committed()).isEqualTo(Tally.EMPTY.plus(before));
        assertThat(tallies.get(1).response().committed()).isEqualTo(Tally.EMPTY.plus(after));
        assertThat(due()).containsExactly(before);
        delivered(before, NINE);
        assertThat(due()).containsExactly(after);
        assertThat(outbox().tallies(NOON).get(0).response().acked()).isEqualTo(Tally.EMPTY.plus(before));
    }

    @Test
    void aSecondNewEpochOnADayOfTheCollectorIsNotBegun() {
        asked(NINE, new Command.NewEpoch(UUID.randomUUID()));
        var second = new Command.NewEpoch(UUID.randomUUID());
        asked(TEN, second);
        assertThat(outbox().tallies(NOON)).hasSize(2);
        assertThat(outbox().done()).doesNotContain(second.id());
        asked(TEN.plusSeconds(86_400), second);
        assertThat(outbox().tallies(NOON)).hasSize(3);
        assertThat(outbox().done()).contains(second.id());
    }

    @Test
    void aClosedEpochThatIsProvedIsReportedNoMoreUntilItIsSentAgain() {
        var id = delivered("a", NINE);
        var waiting = kept(OutboxContractTest.visit("b")).get(0);
        var old = outbox().due(NOON, 1, 1).epoch();
        asked(NINE, new Command.NewEpoch(UUID.randomUUID()));
        proved(old);
        assertThat(outbox().tallies(NOON)).as("something of it waits").hasSize(2);
        delivered(waiting, NINE);
        proved(old);
        assertThat(outbox().tallies(NOON)).extracting(each -> each.state()).containsExactly("open");
        asked(TEN, new Command.ResendItems(UUID.randomUUID(), List.of(id)));
        assertThat(outbox().tallies(NOON)).hasSize(2);
        assertThat(outbox().tallies(NOON).get(0).response().acked()).isEqualTo(Tally.EMPTY.plus(waiting));
    }

    @Test
    void theOpenEpochIsReportedHoweverOftenItIsProved() {
        delivered("a", NINE);
        proved(outbox().due(NOON, 1, 1).epoch());
        assertThat(outbox().tallies(NOON)).hasSize(1);
    }

    @Test
    void aWordOfALaterProtocolIsNotCalledDone() {
        asked(NINE, new Command.Unknown(UUID.randomUUID(), "dance"));
        assertThat(outbox().done()).isEmpty();
    }

    @Test
    void theLastSixtyFourAreRemembered() {
        List<UUID> ids = new ArrayList<>();
        for (var i = 0; i < 70; i++) {
            ids.add(UUID.randomUUID());
            asked(NINE, new Command.RequeueQuarantine(ids.get(i)));
        }
        assertThat(outbox().done()).containsExactlyElementsOf(ids.subList(6, 70));
    }

    private ItemId delivered(String service, Instant at) {
        var id = kept(OutboxContractTest.visit(service)).get(0);
        delivered(id, at);
        return id;
    }

    private void delivered(ItemId id, Instant at) {
        outbox().sending(List.of(id));
        outbox().settle(receipt(at, List.of(ItemResult.of(id, ItemStatus.STORED))), List.of(id));
    }

    private void asked(Instant at, Command... commands) {
        outbox().settle(receipt(at, List.of(), commands), List.of());
    }

    private void proved(UUID epoch) {
        var received = new EpochReceived(epoch, Tally.EMPTY, Tally.EMPTY, true);
        outbox().settle(
                        new Receipt(
                                UUID.randomUUID(),
                                NINE,
                                "1",
                                "mfc-1",
                                List.of(),
                                List.of(received),
                                new PaceWish(300, 200, 1),
                                List.of()),
                        List.of());
    }

    private static Receipt receipt(Instant at, List<ItemResult> results, Command... commands) {
        return new Receipt(
                UUID.randomUUID(), at, "1", "mfc-1", results, List.of(), new PaceWish(300, 200, 1), List.of(commands));
    }

    private static ItemId stranger() {
        return ItemId.parse("01a207a2-3280-7293-a25b-c1e5a7dffaf6").orElseThrow();
    }

    private List<ItemId> due() {
        return outbox().due(NOON, 1_000, 1 << 20).ids();
    }

    private KindTallies account() {
        return outbox().tallies(NOON).get(0).response();
    }
}
