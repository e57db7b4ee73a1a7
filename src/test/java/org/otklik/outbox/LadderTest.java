package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.outbox.FaultyDisk.Fault;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;
import org.otklik.sqlite.Sql;
import org.otklik.testkit.FakeClock;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;

/** What an outbox does when its disk fails, by a connection that fails at a statement as SQLite does. */
class LadderTest extends OutboxContractTest {
    private static final long MIB = 1 << 20;
    private static final int FULL = 13;
    private static final int IO_ERROR = 10;
    private static final int READ_ONLY = 8;

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final AtomicLong free = new AtomicLong(1_000 * MIB);
    private final FaultyDisk disk = new FaultyDisk();
    private Optional<EnduringOutbox> opened = Optional.empty();

    @Override
    EnduringOutbox outbox() {
        if (opened.isEmpty()) {
            var file = new DatabaseFile(folder.resolve("outbox.db"), Schema.APPLICATION_ID);
            FileOpening.Source source = () -> file.open() instanceof Opening.Opened open
                    ? new Opening.Opened(disk.under(open.connection()))
                    : new Opening.Refused("outbox.db", "a file of ours", "another");
            opened = Optional.of(new EnduringOutbox(
                    folder.resolve("outbox.db"),
                    source,
                    new DiskRoom(folder, free::get),
                    new Random(5),
                    clock,
                    disk::passed));
            opened.get().probe();
        }
        return opened.get();
    }

    @AfterEach
    void close() {
        opened.ifPresent(EnduringOutbox::close);
    }

    @Test
    void anItemWhoseCommitHadAnUnknownEndIsFoundAndKeptOnce() {
        outbox();
        disk.fails(new Fault("COMMIT", IO_ERROR, Fault.When.AFTERWARDS));
        var ids = kept(visit("a", "текст"));
        assertThat(disk.hasFailed()).isTrue();
        assertThat(all(outbox())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(outbox().tallies(NOON).get(0).response().committed().n()).isEqualTo(1);
        assertThat(outbox().boot()).as("opened anew").isEqualTo(2);
        outbox().care();
        assertThat(outbox().health().alerts()).contains(AlertCode.IO_ERROR);
    }

    @Test
    void anItemWhoseCommitCameToNothingIsWrittenUnderTheSameId() {
        outbox();
        disk.fails(new Fault("COMMIT", IO_ERROR, Fault.When.INSTEAD));
        disk.fails(new Fault("COMMIT", IO_ERROR, Fault.When.INSTEAD));
        var ids = kept(visit("a"));
        assertThat(all(outbox())).containsExactlyElementsOf(ids);
    }

    @Test
    void afterThreeRoundsTheVisitorIsToldAndNoVisitIsTakenBeforeAProbeSucceeds() {
        outbox();
        for (var i = 0; i < 3; i++) {
            disk.fails(new Fault("INSERT INTO item", IO_ERROR, Fault.When.INSTEAD));
        }
        assertThat(outbox().commit(visit("a"))).isInstanceOf(Outcome.NotSaved.class);
        assertThat(outbox().health()).isInstanceOf(OutboxHealth.Stopped.class);
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.IO_ERROR);
        assertThat(outbox().care()).as("too early").isInstanceOf(OutboxHealth.Stopped.class);
        clock.pass(Duration.ofSeconds(10));
        assertThat(outbox().care()).isInstanceOf(OutboxHealth.Serving.class);
        assertThat(all(outbox())).isEmpty();
    }

    @Test
    void aFullDiskGivesUpItsReserveAndWhatIsAckedAndTheAnswerIsKept() throws SQLException {
        outbox();
        assertThat(folder.resolve("reserve.bin"))
                .as("the first screen waits for no reserve")
                .doesNotExist();
        outbox().care();
        assertThat(folder.resolve("reserve.bin")).satisfies(LadderTest::isWhole);
        var delivered = kept(visit("a")).get(0);
        outbox().sending(List.of(delivered));
        outbox().settle(receipt(ItemResult.of(delivered, ItemStatus.STORED)), List.of(delivered));
        disk.fails(new Fault("COMMIT", FULL, Fault.When.INSTEAD));
        var ids = kept(visit("b"));
        assertThat(folder.resolve("reserve.bin")).doesNotExist();
        assertThat(rows("acked")).isZero();
        assertThat(all(outbox())).containsExactlyElementsOf(ids);
        assertThat(outbox().tallies(NOON).get(0).response().acked().n()).isEqualTo(1);
        outbox().care();
        assertThat(folder.resolve("reserve.bin")).as("there is room again").satisfies(LadderTest::isWhole);
    }

    @Test
    void aDiskThatStaysFullIsToldAndEndsWhenAProbeSucceeds() throws SQLException {
        var before = kept(visit("a"));
        var pages = Sql.whole(disk.last(), "PRAGMA page_count");
        Sql.run(disk.last(), "PRAGMA max_page_count=" + pages);
        Outcome outcome = new Outcome.Kept(List.of());
        for (var i = 0; i < 500 && outcome instanceof Outcome.Kept; i++) {
            outcome = outbox().commit(visit("b", "длинный текст ".repeat(50)));
        }
        assertThat(outcome).isInstanceOf(Outcome.NotSaved.class);
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.DISK_FULL);
        clock.pass(Duration.ofSeconds(10));
        assertThat(outbox().care()).as("still full").isInstanceOf(OutboxHealth.Stopped.class);
        Sql.run(disk.last(), "PRAGMA max_page_count=1000000");
        clock.pass(Duration.ofSeconds(10));
        assertThat(outbox().care()).isInstanceOf(OutboxHealth.Serving.class);
        kept(visit("c"));
        assertThat(all(outbox())).containsAll(before);
    }

    @Test
    void lowRoomDeletesWhatIsAckedAndVeryLowRoomTheReserve() throws SQLException {
        var delivered = kept(visit("a")).get(0);
        outbox().sending(List.of(delivered));
        outbox().settle(receipt(ItemResult.of(delivered, ItemStatus.STORED)), List.of(delivered));
        var waiting = kept(visit("b"));
        outbox().care();
        assertThat(rows("acked")).isEqualTo(1);
        free.set(63 * MIB);
        outbox().care();
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.DISK_LOW);
        assertThat(rows("acked")).isZero();
        assertThat(folder.resolve("reserve.bin")).exists();
        free.set(15 * MIB);
        outbox().care();
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.DISK_FULL_SOON);
        assertThat(folder.resolve("reserve.bin")).doesNotExist();
        free.set(79 * MIB);
        outbox().care();
        assertThat(folder.resolve("reserve.bin"))
                .as("it would be low again at once")
                .doesNotExist();
        assertThat(all(outbox())).containsExactlyElementsOf(waiting);
    }

    @Test
    void aDiskThatTakesNoWritesIsAskedAgainAfterAMinute() {
        kept(visit("a"));
        disk.fails(new Fault("INSERT INTO item", READ_ONLY, Fault.When.INSTEAD));
        assertThat(outbox().commit(visit("b"))).isInstanceOf(Outcome.NotSaved.class);
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.READ_ONLY);
        clock.pass(Duration.ofSeconds(59));
        assertThat(outbox().care()).isInstanceOf(OutboxHealth.Stopped.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(outbox().care()).isInstanceOf(OutboxHealth.Serving.class);
    }

    @Test
    void theSlowestOfTheLastHundredCommitsIsKnown() {
        assertThat(outbox().commitMs()).isEmpty();
        kept(visit("a"));
        assertThat(outbox().commitMs()).hasValue(3);
        disk.takes(Duration.ofMillis(700));
        kept(visit("a"));
        disk.takes(Duration.ofMillis(4));
        for (var i = 0; i < CommitTimes.REMEMBERED - 1; i++) {
            kept(visit("b"));
            assertThat(outbox().commitMs()).hasValue(700);
        }
        kept(visit("b"));
        assertThat(outbox().commitMs()).hasValue(4);
        assertThat(outbox().boot()).as("opened once").isEqualTo(1);
        assertThat(outbox().care().alerts()).isEmpty();
    }

    @Test
    void aCommitThatTookFiveSecondsIsLookedUpInTheFileOpenedAnew() {
        outbox();
        disk.takes(Duration.ofMillis(5_001));
        var ids = kept(visit("a", "текст"));
        assertThat(outbox().boot()).as("opened anew").isEqualTo(2);
        assertThat(all(outbox())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(outbox().tallies(NOON).get(0).response().committed().n()).isEqualTo(1);
        disk.takes(Duration.ofMillis(3));
        assertThat(outbox().care().alerts()).containsExactly(AlertCode.IO_ERROR);
        assertThat(outbox().commitMs().getAsLong()).isGreaterThan(5_000);
    }

    @Test
    void aFileDamagedWhileItIsOpenIsSavedAndTheVisitIsKept() throws IOException {
        List<ItemId> ids = new ArrayList<>();
        for (var i = 0; i < 50; i++) {
            ids.addAll(kept(visit("a")));
        }
        assertThat(outbox().lastSalvage()).isEmpty();
        disk.fails(new Fault("INSERT INTO item", 11, Fault.When.INSTEAD));
        ids.addAll(kept(visit("b")));
        assertThat(outbox().lastSalvage())
                .as("what was there when it was saved; the visit came to the new file")
                .contains(new Salvaged.Done(ids.size() - 1, Set.of(), 0, 0));
        assertThat(folder.resolve("corrupt")).isDirectory();
        assertThat(outbox().tallies(NOON)).extracting(each -> each.state()).containsExactly("closed", "open");
        assertThat(outbox().standing(NOON).due()).isEqualTo(ids.size());
        outbox().care();
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.SALVAGED);
    }

    @Test
    void aFileThatIsNoDatabaseIsMovedAsideAndAnotherTakesAnswers() throws IOException {
        Files.writeString(folder.resolve("outbox.db"), "somebody's text\n".repeat(1_000));
        kept(visit("a"));
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.SALVAGED);
        try (var found = Files.walk(folder.resolve("corrupt"))) {
            assertThat(found.filter(path -> path.endsWith("outbox.db"))).hasSize(1);
        }
    }

    @Test
    void aFileOfSomebodyElseStopsVisitsAndIsLeftAlone() throws SQLException {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("outbox.db"))) {
            Sql.run(connection, "CREATE TABLE theirs(x)");
        }
        assertThat(outbox().commit(visit("a"))).isInstanceOf(Outcome.NotSaved.class);
        assertThat(outbox().health().alerts()).containsExactly(AlertCode.DB_SETTINGS);
        assertThat(folder.resolve("corrupt")).doesNotExist();
    }

    private static void isWhole(Path reserve) {
        assertThat(reserve.toFile()).hasSize(16 * MIB);
    }

    private long rows(String state) throws SQLException {
        return Sql.whole(disk.last(), "SELECT count(*) FROM item WHERE state='" + state + "'");
    }
}
