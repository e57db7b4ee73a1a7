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

/** The words of a comment go after a quarter; that it came, and what it was, can still be told. */
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
