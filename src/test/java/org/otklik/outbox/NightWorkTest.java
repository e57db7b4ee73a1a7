package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.sqlite.Sql;
import org.otklik.testkit.FakeClock;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;

/** What a kiosk does for its file while nobody is there, each part with the fault that it is there to find. */
class NightWorkTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;

    /** A step of SQLite's machine is looked at so often only in a file of some size. */
    private static final int MANY = 3_000;

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock(Instant.parse("2026-11-23T02:00:00Z"));
    private final Random random = new Random(3);
    private final List<ItemId> kept = new ArrayList<>();
    private Path file;
    private EnduringOutbox outbox;

    @BeforeEach
    void open() {
        file = folder.resolve("outbox.db");
        outbox = EnduringOutbox.open(file, random, clock);
        keep(20);
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void anIndexThatIsNotThatOfItsRowsIsFoundAtNightAndTheFileIsSaved() throws SQLException {
        delivered(kept.subList(0, 5));
        outbox.close();
        // A start does not see it: its look at the pages compares no index with its table.
        foreign(
                "PRAGMA writable_schema=ON",
                "UPDATE sqlite_schema SET sql='CREATE INDEX item_waiting ON item(epoch, boot) WHERE state IN"
                        + " (''pending'', ''sending'')' WHERE name='item_waiting'");
        outbox = EnduringOutbox.open(file, random, clock);
        assertThat(outbox.lastSalvage()).isEmpty();
        night();
        assertThat(outbox.lastSalvage()).as("not before three o'clock").isEmpty();
        clock.pass(Duration.ofHours(1));
        night();
        assertThat(outbox.lastSalvage().map(Salvaged.Done::kept)).contains(20L);
        assertThat(outbox.care().alerts()).containsExactly(AlertCode.SALVAGED);
        try (var reader = OutboxReader.open(file)) {
            assertThat(reader.standing(clock.instant()).due()).isEqualTo(15);
        }
    }

    @Test
    void anAccountThatDiffersFromItsRowsIsAnAlarmUntilItAgreesAgain() throws SQLException {
        clock.pass(Duration.ofHours(1));
        night();
        assertThat(outbox.care().alerts()).isEmpty();
        for (var planted : List.of(
                "UPDATE epoch SET committed=committed+1 WHERE kind='response' AND state='open'",
                "UPDATE epoch SET acked_digest=randomblob(32) WHERE kind='response' AND state='open'",
                "UPDATE epoch SET dropped=1 WHERE kind='comment' AND state='open'")) {
            foreign("CREATE TABLE IF NOT EXISTS before AS SELECT * FROM epoch", planted);
            anotherNight();
            assertThat(outbox.care().alerts()).as(planted).containsExactly(AlertCode.ACCOUNT_DIFFERS);
            try (var reader = OutboxReader.open(file)) {
                assertThat(reader.alarms()).containsExactly(AlertCode.ACCOUNT_DIFFERS);
            }
            foreign("DELETE FROM epoch", "INSERT INTO epoch SELECT * FROM before");
            anotherNight();
            assertThat(outbox.care().alerts()).as("healed: " + planted).isEmpty();
        }
        assertThat(outbox.lastSalvage()).as("every row can be read").isEmpty();
    }

    @Test
    void aRowThatNobodyDeletedIsMissed() throws SQLException {
        foreign("DROP TRIGGER item_unsent_stays", "DELETE FROM item WHERE key=(SELECT min(key) FROM item)");
        clock.pass(Duration.ofHours(1));
        night();
        assertThat(outbox.care().alerts()).containsExactly(AlertCode.ACCOUNT_DIFFERS);
    }

    @Test
    void whatIsDeletedAfterItsReceiptIsNotMissedBecauseItIsCounted() throws SQLException {
        delivered(kept.subList(0, 5));
        outbox.settle(OutboxContractTest.receipt(), List.of());
        foreign("UPDATE item SET acked_hour='2026-11-01T00Z' WHERE state='acked'");
        outbox.close();
        outbox = EnduringOutbox.open(file, random, clock);
        outbox.tidy();
        try (var reader = OutboxReader.open(file)) {
            assertThat(reader.list(java.util.Optional.empty(), 100)).hasSize(15);
        }
        clock.pass(Duration.ofHours(1));
        night();
        assertThat(outbox.care().alerts()).isEmpty();
        foreign("DELETE FROM meta WHERE name LIKE 'purged.%'");
        anotherNight();
        assertThat(outbox.care().alerts()).containsExactly(AlertCode.ACCOUNT_DIFFERS);
    }

    @Test
    void roomThatNothingFillsGoesBackToTheDiskAndTheLogIsCut() throws SQLException, IOException {
        foreign("CREATE TABLE room(x)", "INSERT INTO room VALUES (zeroblob(20000000))", "DROP TABLE room");
        assertThat(pragma("freelist_count")).isGreaterThan(4_000);
        assertThat(Files.size(log())).isGreaterThan(100_000);
        clock.pass(Duration.ofHours(1));
        night();
        assertThat(pragma("freelist_count")).isZero();
        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(Files.size(log()))
                .as("all but the day that is noted is in the file")
                .isLessThan(20_000);
    }

    @Test
    void itIsDoneOnceADayAlsoByAKioskThatWasStartedAnew() throws SQLException {
        clock.pass(Duration.ofHours(1));
        night();
        var planted = "UPDATE epoch SET committed=committed+1 WHERE kind='response' AND state='open'";
        foreign(planted);
        clock.pass(Duration.ofHours(20));
        night();
        outbox.close();
        outbox = EnduringOutbox.open(file, random, clock);
        night();
        assertThat(outbox.care().alerts()).isEmpty();
        clock.pass(Duration.ofHours(4));
        night();
        assertThat(outbox.care().alerts()).containsExactly(AlertCode.ACCOUNT_DIFFERS);
    }

    @Test
    void itGivesWayToAVisitorAndIsTakenUpAgain() throws SQLException {
        keep(MANY);
        foreign("UPDATE epoch SET committed=committed+1 WHERE kind='response' AND state='open'");
        clock.pass(Duration.ofHours(1));
        var asked = new AtomicInteger();
        // Once before each of the three steps would be enough for all of them.
        outbox.night(ZONE, () -> asked.incrementAndGet() <= 3);
        assertThat(asked.get())
                .as("the first step was given up while SQLite was at work")
                .isEqualTo(4);
        assertThat(outbox.care().alerts()).isEmpty();
        outbox.night(ZONE, () -> false);
        assertThat(outbox.care().alerts()).isEmpty();
        night();
        assertThat(outbox.care().alerts()).containsExactly(AlertCode.ACCOUNT_DIFFERS);
        assertThat(outbox.commit(OutboxContractTest.visit("a"))).isInstanceOf(Outcome.Kept.class);
    }

    private void night() {
        outbox.night(ZONE, () -> true);
    }

    private void anotherNight() {
        clock.pass(Duration.ofDays(1));
        night();
    }

    private void keep(int visits) {
        for (var i = 0; i < visits; i++) {
            kept.addAll(((Outcome.Kept) outbox.commit(OutboxContractTest.visit("a"))).ids());
        }
    }

    private void delivered(List<ItemId> ids) {
        outbox.sending(ids);
        outbox.settle(OutboxContractTest.stored(ids), ids);
    }

    private void foreign(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private long pragma(String name) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return Sql.whole(connection, "PRAGMA " + name);
        }
    }

    private Path log() {
        return folder.resolve("outbox.db-wal");
    }
}
