package org.otklik.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** A judge that cannot condemn proves nothing: the clean history is green, each control turns its own line red. */
class CheckerTest {
    private static final UUID KIOSK = UUID.fromString("819f67da-7a46-4e60-ba6e-7d6394ba67bc");
    private static final UUID EPOCH = UUID.fromString("6300962f-dec0-4707-beeb-8ba72867b3fa");
    private static final LedgerDump.Owner OWNER = new LedgerDump.Owner(KIOSK, EPOCH);

    private final Random random = new Random(7);
    private final Visits visits = new Visits(random);
    private final List<Announced> kept = new ArrayList<>();
    private final List<OutboxCopy.Item> outbox = new ArrayList<>();
    private final List<LedgerDump.Row> ledger = new ArrayList<>();
    private final List<History.Sent> transcript = new ArrayList<>();
    private final List<String> logs = new ArrayList<>(List.of("INFO I-SYN-01 IN_TOUCH -: receipts come"));
    private Tally committedResponses = Tally.EMPTY;
    private Tally committedComments = Tally.EMPTY;
    private History.State state = History.State.DRAINED;

    @BeforeEach
    void threeVisitsAndAComment() {
        var noon = java.time.Instant.parse("2026-11-23T12:30:00Z");
        for (var visit = 0; visit < 3; visit++) {
            arrived(visits.silent(noon).response().withId(ItemId.mint(noon, random)));
        }
        arrived(visits.withComment(noon).comment().orElseThrow().withId(ItemId.mint(noon, random)));
        transcript.add(batch("2026-11-24T01:15:02Z", "\"hour\":\"2026-11-23T12+00:00\"", "2026-11-23"));
    }

    private void arrived(CanonicalItem item) {
        kept.add(new Announced(item.id(), item.sha256()));
        outbox.add(new OutboxCopy.Item(item.id(), EPOCH, item.kind(), "acked", item.sha256(), item.body()));
        var isResponse = item.kind() == ItemKind.RESPONSE;
        ledger.add(new LedgerDump.Row(
                item.id(),
                item.kind(),
                isResponse ? Optional.of(OWNER) : Optional.empty(),
                item.sha256(),
                item.body()));
        if (isResponse) {
            committedResponses = committedResponses.plus(item.id());
        } else {
            committedComments = committedComments.plus(item.id());
        }
    }

    private static History.Sent batch(String sentAt, String time, String day) {
        var json = """
                {"sent_at":"%s","items":[{"item":{"kind":"response",%s}},
                {"item":{"kind":"comment","day":"%s","text":"-"}}]}""".formatted(sentAt, time, day);
        return new History.Sent(json.getBytes(StandardCharsets.UTF_8), History.Comments.AFTER_MIDNIGHT);
    }

    private History history() {
        return history(committedResponses);
    }

    private History history(Tally storedResponses) {
        var thanked = Set.copyOf(kept.stream().map(Announced::id).toList());
        var accounts = List.of(
                new OutboxCopy.Account(EPOCH, ItemKind.RESPONSE, committedResponses, committedResponses, Tally.EMPTY),
                new OutboxCopy.Account(EPOCH, ItemKind.COMMENT, committedComments, committedComments, Tally.EMPTY));
        var tallies = List.of(
                new LedgerDump.Stored(KIOSK, EPOCH, ItemKind.RESPONSE, storedResponses),
                new LedgerDump.Stored(KIOSK, EPOCH, ItemKind.COMMENT, committedComments));
        var kiosk = new History.Kiosk(KIOSK, kept, thanked, new OutboxCopy(outbox, accounts), Set.of());
        return new History(
                List.of(kiosk),
                new LedgerDump(ledger, tallies),
                state,
                transcript,
                new History.Logs(logs, Set.of(Visits.WORDS, "otk1_secret")));
    }

    private Set<Checker.Invariant> red() {
        return red(history());
    }

    private static Set<Checker.Invariant> red(History history) {
        return Set.copyOf(Checker.violations(history).stream()
                .map(Checker.Violation::invariant)
                .distinct()
                .toList());
    }

    @Test
    void theCleanHistoryIsGreen() {
        assertThat(Checker.violations(history())).isEmpty();
    }

    @Test
    void aThankedItemThatIsNowhereIsI1() {
        state = History.State.UNDERWAY;
        outbox.remove(0);
        ledger.remove(0);
        assertThat(red()).containsExactly(Checker.Invariant.I1);
    }

    @Test
    void aThankedItemMayBeOnTheLedgerAloneOrInADropRecord() {
        outbox.remove(0);
        assertThat(red()).isEmpty();
        var dropped = ledger.remove(0).id();
        state = History.State.UNDERWAY;
        var kiosk = history().kiosks().get(0);
        var recorded = new History.Kiosk(KIOSK, kept, kiosk.thanked(), kiosk.outbox(), Set.of(dropped));
        var history = history();
        assertThat(red(new History(List.of(recorded), history.ledger(), state, transcript, history.logs())))
                .isEmpty();
    }

    @Test
    void anAckedItemThatTheLedgerDoesNotHaveIsI2() {
        state = History.State.UNDERWAY;
        ledger.remove(0);
        assertThat(red()).containsExactly(Checker.Invariant.I2);
    }

    @Test
    void aDoubledRowIsI3() {
        state = History.State.UNDERWAY;
        ledger.add(ledger.get(0));
        assertThat(red()).containsExactly(Checker.Invariant.I3);
    }

    @Test
    void aBitChangedInTheBytesOfTheLedgerIsI3() {
        var row = ledger.get(0);
        ledger.set(0, new LedgerDump.Row(row.id(), row.kind(), row.owner(), row.sha256(), flipped(row.body())));
        assertThat(red()).containsExactly(Checker.Invariant.I3);
    }

    @Test
    void otherBytesWithADigestOfTheirOwnAreI3() {
        var row = ledger.get(0);
        var body = flipped(row.body());
        ledger.set(0, new LedgerDump.Row(row.id(), row.kind(), row.owner(), Sha256.of(body), body));
        assertThat(red()).containsExactly(Checker.Invariant.I3);
    }

    @Test
    void bytesChangedOnTheKioskBeforeTheyWereStoredAreI3() {
        var item = outbox.get(0);
        var body = flipped(item.body());
        outbox.set(0, new OutboxCopy.Item(item.id(), EPOCH, item.kind(), "acked", Sha256.of(body), body));
        assertThat(red()).containsExactly(Checker.Invariant.I3);
    }

    private static byte[] flipped(byte[] body) {
        var other = body.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    @Test
    void anInventedRowIsI4() {
        state = History.State.UNDERWAY;
        var row = ledger.get(0);
        var invented = ItemId.mint(java.time.Instant.EPOCH, random);
        ledger.add(new LedgerDump.Row(invented, row.kind(), row.owner(), row.sha256(), row.body()));
        assertThat(red()).containsExactly(Checker.Invariant.I4);
    }

    @Test
    void aRowSwappedForAnotherIsI5EvenWhenTheNumberIsRight() {
        var swapped = committedResponses
                .minus(Tally.EMPTY.plus(kept.get(0).id()))
                .plus(ItemId.mint(java.time.Instant.EPOCH, random));
        assertThat(swapped.n()).isEqualTo(committedResponses.n());
        assertThat(red(history(swapped))).containsExactly(Checker.Invariant.I5);
    }

    @Test
    void aRowThatTheAccountOfTheLedgerDoesNotKnowIsI5() {
        var row = ledger.get(0);
        ledger.set(0, new LedgerDump.Row(row.id(), row.kind(), Optional.empty(), row.sha256(), row.body()));
        assertThat(red()).containsExactly(Checker.Invariant.I5);
    }

    @Test
    void anItemLeftBehindByADrainIsI5() {
        var item = outbox.get(0);
        outbox.set(0, new OutboxCopy.Item(item.id(), EPOCH, item.kind(), "pending", item.sha256(), item.body()));
        assertThat(red()).containsExactly(Checker.Invariant.I5);
    }

    @Test
    void aCommentSentOnItsOwnDayIsI9() {
        transcript.set(0, batch("2026-11-23T23:15:02Z", "\"hour\":\"2026-11-23T12+00:00\"", "2026-11-23"));
        assertThat(red()).containsExactly(Checker.Invariant.I9);
    }

    @Test
    void aMinuteOnTheWireIsI9() {
        transcript.set(0, batch("2026-11-24T01:15:02Z", "\"hour\":\"2026-11-23T12:31+00:00\"", "2026-11-23"));
        assertThat(red()).containsExactly(Checker.Invariant.I9);
        transcript.set(0, batch("2026-11-24T01:15:02Z", "\"began\":\"2026-11-23T12:31:07Z\"", "2026-11-23"));
        assertThat(red()).containsExactly(Checker.Invariant.I9);
    }

    @Test
    void whatWasWrittenOrASecretInALogIsI9() {
        logs.add("WARNING could not keep " + Visits.WORDS + " 3f");
        assertThat(red()).containsExactly(Checker.Invariant.I9);
        logs.set(1, "WARNING Authorization: Bearer otk1_secret");
        assertThat(red()).containsExactly(Checker.Invariant.I9);
    }
}
