package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.sqlite.Sql;
import org.otklik.testkit.FakeClock;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Receipt;

/** Delivered items stay their days, counted by the collector's clock alone; undelivered ones stay for ever. */
class RetentionUsesCollectorHourTest {
    private static final Instant FIRST = Instant.parse("2026-11-01T10:30:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    private Path folder;

    private final FakeClock kioskClock = new FakeClock(FIRST);
    private EnduringOutbox outbox;

    @BeforeEach
    void open() {
        outbox = EnduringOutbox.open(folder.resolve("outbox.db"), new Random(3), kioskClock);
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void anItemStaysSevenDaysAfterItsReceiptAndGoesInTheNextHour() {
        delivered(FIRST);
        receiptAt(FIRST.plus(WEEK));
        assertThat(states()).containsExactly("acked");
        receiptAt(FIRST.plus(WEEK).plusSeconds(3_600));
        assertThat(states()).isEmpty();
    }

    @Test
    void theAccountIsTheSameAfterwards() {
        delivered(FIRST);
        var before = outbox.tallies(FIRST);
        receiptAt(FIRST.plus(WEEK).plusSeconds(7_200));
        assertThat(states()).isEmpty();
        assertThat(outbox.tallies(FIRST)).isEqualTo(before);
    }

    @Test
    void aJumpOfTheKiosksClockDeletesNothing() {
        delivered(FIRST);
        for (var years : new int[] {1, 50}) {
            kioskClock.pass(Duration.ofDays(365L * years));
            outbox.care();
            outbox.tidy();
        }
        close();
        open();
        outbox.tidy();
        receiptAt(FIRST.plusSeconds(60));
        assertThat(states()).containsExactly("acked");
    }

    @Test
    void aLateReceiptDoesNotTurnTheCollectorsClockBack() {
        delivered(FIRST);
        receiptAt(FIRST.plus(WEEK).plusSeconds(3_600));
        var id = delivered(FIRST.plus(WEEK));
        receiptAt(FIRST);
        assertThat(outbox.tallies(FIRST).get(0).response().acked().n()).isEqualTo(2);
        try (var reader = OutboxReader.open(folder.resolve("outbox.db"))) {
            assertThat(reader.show(id)).isPresent();
        }
    }

    @Test
    void theNewestHourCountsAlsoWhenALateReceiptComesBeforeAnythingIsDeleted() {
        delivered(FIRST);
        outbox.settle(receipt(FIRST.plus(WEEK).plusSeconds(3_600), List.of()), List.of());
        receiptAt(FIRST);
        assertThat(states()).isEmpty();
    }

    @Test
    void whatWasDeletedIsCountedSoThatNobodyMissesIt() throws SQLException {
        for (var i = 0; i < 3; i++) {
            delivered(FIRST);
        }
        outbox.commit(OutboxContractTest.visit("a", "текст"));
        receiptAt(FIRST.plus(WEEK).plusSeconds(7_200));
        assertThat(states()).containsExactly("pending", "pending");
        var epoch = outbox.tallies(FIRST).get(0).epoch();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("outbox.db"))) {
            var counter = "SELECT value FROM meta WHERE name='" + Purge.counter(epoch, ItemKind.RESPONSE) + "'";
            assertThat(Sql.whole(connection, counter)).isEqualTo(3);
        }
        try (var check = OutboxCheck.open(folder.resolve("outbox.db"))) {
            assertThat(check.damages(seen -> {})).isEmpty();
        }
    }

    @Test
    void whatNoReceiptNamesStaysForEver() {
        outbox.commit(OutboxContractTest.visit("a", "текст"));
        var aside = ((Outcome.Kept) outbox.commit(OutboxContractTest.visit("b"))).ids();
        outbox.quarantine(aside.get(0), "too_large");
        receiptAt(FIRST.plus(Duration.ofDays(3_650)));
        assertThat(states()).containsExactlyInAnyOrder("pending", "pending", "quarantined");
    }

    @Test
    void aKioskThatIsToldSoKeepsThemLonger() {
        outbox.keepAckedFor(30);
        delivered(FIRST);
        receiptAt(FIRST.plus(Duration.ofDays(30)));
        assertThat(states()).containsExactly("acked");
        receiptAt(FIRST.plus(Duration.ofDays(31)));
        assertThat(states()).isEmpty();
    }

    @Test
    void aShorterTimeIsFollowedWithoutAnotherReceipt() {
        delivered(FIRST);
        receiptAt(FIRST.plus(Duration.ofDays(3)));
        outbox.keepAckedFor(4);
        outbox.tidy();
        assertThat(states()).containsExactly("acked");
        outbox.keepAckedFor(2);
        outbox.tidy();
        assertThat(states()).isEmpty();
    }

    @Test
    void aLongListIsDeletedPieceByPieceSoThatNoVisitorWaits() {
        for (var i = 0; i < 250; i++) {
            delivered(FIRST);
        }
        outbox.settle(receipt(FIRST.plus(WEEK).plusSeconds(3_600), List.of()), List.of());
        List<Integer> left = new ArrayList<>();
        for (var piece = 0; piece < 4; piece++) {
            outbox.tidy();
            left.add(states().size());
        }
        assertThat(left).containsExactly(150, 50, 0, 0);
    }

    private ItemId delivered(Instant at) {
        var id = ((Outcome.Kept) outbox.commit(OutboxContractTest.visit("a")))
                .ids()
                .get(0);
        outbox.sending(List.of(id));
        outbox.settle(receipt(at, List.of(ItemResult.of(id, ItemStatus.STORED))), List.of(id));
        return id;
    }

    private void receiptAt(Instant at) {
        outbox.settle(receipt(at, List.of()), List.of());
        outbox.tidy();
    }

    private static Receipt receipt(Instant at, List<ItemResult> results) {
        return new Receipt(
                UUID.randomUUID(), at, "1", "mfc-1", results, List.of(), new PaceWish(300, 200, 1), List.of());
    }

    private List<String> states() {
        try (var reader = OutboxReader.open(folder.resolve("outbox.db"))) {
            return reader.list(Optional.empty(), 1_000).stream()
                    .map(OutboxReader.Line::state)
                    .toList();
        }
    }
}
