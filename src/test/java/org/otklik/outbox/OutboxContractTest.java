package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.otklik.wire.AnswerValue;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.Comment;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.LocalHour;
import org.otklik.wire.Order;
import org.otklik.wire.PaceWish;
import org.otklik.wire.PackVersion;
import org.otklik.wire.Receipt;
import org.otklik.wire.Response;
import org.otklik.wire.Tally;

/** What every outbox does, with a disk or without. */
abstract class OutboxContractTest extends OutboxCommandsTest {
    static final Instant NOON = Instant.parse("2026-11-23T12:30:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-24T04:00:00Z");
    private static final int MANY = 1_000;
    private static final int LARGE = 1 << 20;

    @Test
    void aKeptVisitIsDue() {
        var ids = kept(visit("x"));
        assertThat(outbox().due(NOON, MANY, LARGE).ids()).containsExactlyElementsOf(ids);
        assertThat(outbox().standing(NOON)).isEqualTo(new Standing(1, 0, 0, 0));
    }

    @Test
    void theIdOfAResponseTellsItsHourAndNoMore() {
        assertThat(kept(visit("x")).get(0).time()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
    }

    @Test
    void whatIsBeingSentIsNotDueAndComesBackWhenTheRequestFails() {
        var ids = kept(visit("x"));
        outbox().sending(ids);
        assertThat(outbox().due(NOON, MANY, LARGE).ids()).isEmpty();
        assertThat(outbox().standing(NOON).due()).isEqualTo(1);
        outbox().release(ids);
        assertThat(outbox().due(NOON, MANY, LARGE).ids()).containsExactlyElementsOf(ids);
    }

    @Test
    void anIdTheReceiptDoesNotNameStaysPending() {
        var a = kept(visit("a")).get(0);
        var b = kept(visit("b")).get(0);
        outbox().sending(List.of(a, b));
        outbox().settle(receipt(ItemResult.of(a, ItemStatus.STORED)), List.of(a, b));
        assertThat(outbox().due(NOON, MANY, LARGE).ids()).containsExactly(b);
        var response = outbox().tallies(NOON).get(0).response();
        assertThat(response.acked()).isEqualTo(Tally.EMPTY.plus(a));
        assertThat(response.committed()).isEqualTo(Tally.EMPTY.plus(a).plus(b));
        assertThat(response.pending()).isEqualTo(1);
    }

    @Test
    void duplicateAndConflictAreSuccessesAndARejectedItemIsSetAside() {
        var ids = new ArrayList<ItemId>();
        for (var word : List.of("a", "b", "c")) {
            ids.addAll(kept(visit(word)));
        }
        outbox().sending(ids);
        outbox().settle(
                        receipt(
                                ItemResult.of(ids.get(0), ItemStatus.DUPLICATE),
                                ItemResult.of(ids.get(1), ItemStatus.CONFLICT),
                                ItemResult.rejected(ids.get(2).toString(), "too_large")),
                        ids);
        var response = outbox().tallies(NOON).get(0).response();
        assertThat(response.acked().n()).isEqualTo(2);
        assertThat(response.quarantined()).isEqualTo(1);
        assertThat(outbox().standing(NOON)).isEqualTo(new Standing(0, 0, 1, 0));
    }

    @Test
    void aDigestMayFailTwiceOnTheWayTheThirdTimeSetsTheItemAside() {
        var id = kept(visit("a")).get(0);
        var mismatch = receipt(ItemResult.rejected(id.toString(), "digest_mismatch"));
        for (var attempt = 1; attempt <= 3; attempt++) {
            assertThat(outbox().standing(NOON).due()).isEqualTo(1);
            outbox().sending(List.of(id));
            outbox().settle(mismatch, List.of(id));
        }
        assertThat(outbox().standing(NOON).quarantined()).isEqualTo(1);
        assertThat(outbox().standing(NOON).due()).isZero();
    }

    @Test
    void anItemSetAsideIsCountedAsSuchAndNeverSent() {
        var ids = kept(visit("a"));
        outbox().quarantine(ids.get(0), "too_large");
        assertThat(outbox().standing(NOON).quarantined()).isEqualTo(1);
        assertThat(all(outbox())).isEmpty();
        assertThat(outbox().tallies(NOON).get(0).response().quarantined()).isEqualTo(1);
    }

    @Test
    void whatWasSetAsideForOneReasonGoesAgainAndNothingElseDoes() {
        var broken = kept(visit("a")).get(0);
        var large = kept(visit("b")).get(0);
        outbox().sending(List.of(broken, large));
        outbox().quarantine(broken, "server_5xx");
        outbox().quarantine(large, "too_large");
        outbox().requeue("server_5xx");
        assertThat(outbox().due(NOON, MANY, LARGE).ids()).containsExactly(broken);
        assertThat(outbox().standing(NOON).quarantined()).isEqualTo(1);
    }

    @Test
    void aWordIsRememberedUntilAnotherTakesItsPlace() {
        assertThat(outbox().remembered("versions")).isEmpty();
        outbox().remember("versions", "1 1");
        outbox().remember("versions", "1 2");
        assertThat(outbox().remembered("versions")).contains("1 2");
        assertThat(outbox().remembered("other")).isEmpty();
    }

    @Test
    void aReceiptForIdsThatWereNotSentChangesNothing() {
        var id = kept(visit("a")).get(0);
        outbox().settle(receipt(ItemResult.of(id, ItemStatus.STORED)), List.of());
        assertThat(outbox().due(NOON, MANY, LARGE).ids()).containsExactly(id);
    }

    @Test
    void aCommentWaitsForItsMidnightAndIsNotCountedBefore() {
        var ids = kept(visit("a", "долго"));
        assertThat(ids).hasSize(2);
        assertThat(outbox().due(NOON, MANY, LARGE).ids()).containsExactly(ids.get(0));
        assertThat(outbox().tallies(NOON).get(0).comment().committed()).isEqualTo(Tally.EMPTY);
        assertThat(outbox().tallies(NOON).get(0).comment().pending()).isZero();
        assertThat(outbox().standing(NOON).unreleasedComments()).isEqualTo(1);
        assertThat(outbox().due(NEXT_MORNING, MANY, LARGE).ids()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(outbox().tallies(NEXT_MORNING).get(0).comment().committed()).isEqualTo(Tally.EMPTY.plus(ids.get(1)));
    }

    @Test
    void releasedCommentsAreDueAtOnceThoseThatComeLaterToo() {
        kept(visit("a", "раньше"));
        outbox().releaseComments();
        kept(visit("b", "позже"));
        var kinds = outbox().due(NOON, MANY, LARGE).entries().stream()
                .map(entry -> entry.item().kind());
        assertThat(kinds)
                .containsExactlyInAnyOrder(ItemKind.COMMENT, ItemKind.COMMENT, ItemKind.RESPONSE, ItemKind.RESPONSE);
    }

    @Test
    void aBatchStaysWithinItsBoundsAndALargeItemComesAlone() {
        for (var i = 0; i < 5; i++) {
            kept(visit("x"));
        }
        assertThat(outbox().due(NOON, 3, LARGE).ids()).hasSize(3);
        assertThat(outbox().due(NOON, MANY, 1).ids()).hasSize(1);
    }

    @Test
    void requestsAreNumberedUpwards() {
        var first = outbox().nextRequest();
        assertThat(outbox().nextRequest()).isEqualTo(first + 1);
    }

    static KeptVisit visit(String service) {
        return new KeptVisit(response(service), Optional.empty());
    }

    static KeptVisit visit(String service, String text) {
        var comment = new Comment(
                "mfc-1", ClockQuality.OK, LocalDate.of(2026, 11, 23), "p", Optional.empty(), Optional.of("low"), text);
        return new KeptVisit(response(service), Optional.of(comment));
    }

    private static Response response(String service) {
        return response(service, OffsetDateTime.parse("2026-11-23T12:30:00Z"));
    }

    static Response visitAt(OffsetDateTime hour) {
        return response("a", hour);
    }

    private static Response response(String service, OffsetDateTime hour) {
        return new Response(
                "mfc-1",
                ClockQuality.OK,
                new LocalHour(hour),
                new PackVersion("p", 1, "0123456789abcdef"),
                Optional.of(service),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of("overall", new AnswerValue.Whole(4)),
                Map.of("overall", 1200L),
                Map.of(),
                Map.of(),
                Order.FILE);
    }

    static Receipt receipt(ItemResult... results) {
        return new Receipt(
                UUID.randomUUID(),
                Instant.parse("2026-11-23T12:31:00Z"),
                "1",
                "mfc-1",
                List.of(results),
                List.of(),
                new PaceWish(300, 200, 1),
                List.of());
    }

    /** A receipt that says of each of them that it is stored. */
    static Receipt stored(Collection<ItemId> ids) {
        return receipt(
                ids.stream().map(id -> ItemResult.of(id, ItemStatus.STORED)).toArray(ItemResult[]::new));
    }

    static Collection<ItemId> all(Outbox outbox) {
        return outbox.due(NEXT_MORNING, MANY, LARGE).ids();
    }
}
