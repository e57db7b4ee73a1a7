package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.Sha256;

/** What a ledger forgets in time; that an item came, and what it was, can still be told. */
@ParameterizedClass
@EnumSource(LedgerUnderTest.class)
class BodyRetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @TempDir
    private Path folder;

    private final LedgerUnderTest store;
    private final Random random = new Random(8);

    BodyRetentionTest(LedgerUnderTest store) {
        this.store = store;
    }

    @Test
    void aTextIsClearedAfterNinetyDaysWhileIdAndDigestStay() {
        try (var database = store.open(folder)) {
            var kiosk = new KioskUnderTest(1);
            var comment = KioskUnderTest.comment(ItemId.mint(NOW, random), "Долго ждали");
            var other = KioskUnderTest.comment(comment.id(), "Совсем другое");
            kiosk.send(database.ledger(), List.of(comment, other), NOW);
            var response = kiosk.commit(1);
            kiosk.send(database.ledger(), response, NOW);
            var retention = new Retention(database);
            assertThat(retention.clearComments(NOW.plus(Duration.ofDays(90)))).isZero();
            assertThat(store.bodies(database)).anyMatch(body -> body.contains("Долго ждали"));
            assertThat(retention.clearComments(NOW.plus(Duration.ofDays(91)))).isEqualTo(1);
            assertThat(retention.clearComments(NOW.plus(Duration.ofDays(91)))).isZero();
            assertThat(store.bodies(database))
                    .noneMatch(body -> body.contains("ждали") || body.contains("другое"))
                    .anyMatch(body -> body.contains("\"overall\""));
            assertThat(new Results(database).comments("2026-11", "mfc-basic", 10))
                    .isEmpty();
            assertThat(kiosk.send(database.ledger(), List.of(comment, other), NOW)
                            .results())
                    .containsExactlyInAnyOrder(
                            ItemResult.of(comment.id(), ItemStatus.DUPLICATE),
                            ItemResult.of(comment.id(), ItemStatus.CONFLICT));
            assertThat(database.ledger().recount()).isEmpty();
        }
    }

    @Test
    void fromAClosedMonthOnlyWhatIsCountedStays() {
        try (var database = store.open(folder)) {
            var kiosk = new KioskUnderTest(1);
            var items = kiosk.commit(3);
            var other = KioskUnderTest.response(items.get(0).id(), 9);
            kiosk.send(database.ledger(), List.of(items.get(0), items.get(1), items.get(2), other), NOW);
            kiosk.send(database.ledger(), List.of(), NOW);
            var results = new Results(database);
            var span = new Results.Span("2026-11-01", "2026-11-30", "mfc-basic", 1);
            var shown = results.shown(span);
            var counted = results.counted(span);
            var retention = new Retention(database);
            assertThat(retention.reduceBodies(Instant.parse("2026-12-31T23:59:00Z")))
                    .as("the month after it is not over")
                    .isZero();
            assertThat(store.bodies(database)).anyMatch(body -> body.contains("4321"));
            assertThat(retention.reduceBodies(Instant.parse("2027-01-01T00:00:00Z")))
                    .isEqualTo(3);
            assertThat(retention.reduceBodies(Instant.parse("2027-01-01T00:00:00Z")))
                    .isZero();
            assertThat(store.bodies(database))
                    .hasSize(4)
                    .noneMatch(body -> body.matches("(?s).*(\"lang\"|\"modes\"|\"input\"|\"ms\"|4321).*"))
                    .filteredOn(body -> body.contains("\"hour\""))
                    .hasSize(3);
            assertThat(results.shown(span)).containsExactlyInAnyOrderElementsOf(shown);
            assertThat(results.counted(span)).containsExactlyInAnyOrderElementsOf(counted);
            assertThat(database.ledger().recount()).isEmpty();
            assertThat(kiosk.send(database.ledger(), List.of(items.get(0), other), NOW)
                            .results())
                    .containsExactlyInAnyOrder(
                            ItemResult.of(items.get(0).id(), ItemStatus.DUPLICATE),
                            ItemResult.of(items.get(0).id(), ItemStatus.CONFLICT));
        }
    }

    @Test
    void whatIsLeftOfABodyHasADigestToo() {
        try (var database = store.open(folder)) {
            var kiosk = new KioskUnderTest(1);
            var items = kiosk.commit(2);
            kiosk.send(database.ledger(), items, NOW);
            new Retention(database).reduceBodies(Instant.parse("2027-01-01T00:00:00Z"));
            database.maintenance()
                    .useHandle(handle ->
                            assertThat(store.change(handle, items.get(1))).isEqualTo(1));
            assertThat(database.ledger().recount())
                    .singleElement()
                    .satisfies(found -> assertThat(found.changed()).isEqualTo(1));
            kiosk.send(database.ledger(), items, NOW);
            assertThat(database.ledger().recount()).isEmpty();
        }
    }

    @Test
    void aBodyThatWasChangedBeforeItsMonthClosedStaysAsEvidence() {
        try (var database = store.open(folder)) {
            var kiosk = new KioskUnderTest(1);
            var items = kiosk.commit(2);
            kiosk.send(database.ledger(), items, NOW);
            database.maintenance()
                    .useHandle(handle ->
                            assertThat(store.change(handle, items.get(1))).isEqualTo(1));
            assertThat(new Retention(database).reduceBodies(Instant.parse("2027-01-01T00:00:00Z")))
                    .isEqualTo(1);
            assertThat(database.ledger().recount())
                    .singleElement()
                    .satisfies(found -> assertThat(found.changed()).isEqualTo(1));
        }
    }

    @Test
    void responsesGoAfterTheirMonthsAndWhatWasCommittedCanStillBeProved() {
        try (var database = store.open(folder)) {
            var kiosk = new KioskUnderTest(1);
            kiosk.send(database.ledger(), kiosk.commit(1_500), NOW);
            var later = kiosk.commit(2);
            kiosk.send(database.ledger(), later, NOW.plus(Duration.ofDays(31)));
            var unread = ReceivedItem.unread(ItemId.mint(NOW, random), Sha256.of(new byte[] {1}), "{\"kind\":\"x\"}");
            kiosk.send(database.ledger(), List.of(unread), NOW);
            var retention = new Retention(database);
            assertThat(retention.dropResponses(Instant.parse("2029-11-23T10:59:00Z"), 36))
                    .isZero();
            assertThat(store.rows(database)).isEqualTo(1_503);
            assertThat(retention.dropResponses(Instant.parse("2029-11-24T00:00:00Z"), 36))
                    .isEqualTo(1_501);
            assertThat(store.rows(database)).isEqualTo(2);
            var receipt = kiosk.send(database.ledger(), later, NOW);
            assertThat(receipt.tallies().get(0).proved()).isTrue();
            assertThat(receipt.tallies().get(0).response().n()).isEqualTo(1_502);
            assertThat(database.ledger().recount()).isEmpty();
            database.maintenance()
                    .useHandle(handle ->
                            assertThat(store.delete(handle, later.get(0))).isEqualTo(1));
            assertThat(database.ledger().recount())
                    .singleElement()
                    .satisfies(found -> assertThat(found.rows().n()).isEqualTo(1_501));
        }
    }

    @Test
    void moreThanOneTransactionHoldsAreAllCleared() {
        try (var database = store.open(folder)) {
            List<ReceivedItem> comments = new ArrayList<>();
            for (var i = 0; i < 1_500; i++) {
                comments.add(KioskUnderTest.comment(ItemId.mint(NOW, random), "слова"));
            }
            new KioskUnderTest(1).send(database.ledger(), comments, NOW);
            assertThat(new Retention(database).clearComments(NOW.plus(Duration.ofDays(91))))
                    .isEqualTo(1_500);
        }
    }
}
