package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.sqlite.Sql;
import org.otklik.testkit.FakeClock;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;

/** A release that was rolled back meets the file of the one after it: a column, a table and an index more. */
class ReadableFromTest {
    private static final int NEXT = Schema.newest() + 1;

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock(Instant.parse("2026-11-23T12:30:00Z"));
    private final Random random = new Random(11);
    private Path file;
    private List<ItemId> before;

    @BeforeEach
    void aFileOfTheNextRelease() throws SQLException {
        file = folder.resolve("outbox.db");
        try (var outbox = open()) {
            before = kept(outbox);
        }
        foreign(
                "ALTER TABLE item ADD COLUMN sealed BLOB",
                "UPDATE item SET sealed=x'07'",
                "CREATE TABLE event(key INTEGER PRIMARY KEY, hour TEXT NOT NULL) STRICT",
                "INSERT INTO event(hour) VALUES ('2026-11-23T12Z')",
                "CREATE INDEX item_sealed ON item(sealed)",
                "INSERT INTO meta(name, value) VALUES ('step." + NEXT + "', 'of the next release')",
                "PRAGMA user_version=" + NEXT);
    }

    @Test
    void theReleaseBeforeCommitsAndDeliversAndLeavesWhatItDoesNotKnow() throws SQLException {
        try (var outbox = open()) {
            assertThat(outbox.health()).isEqualTo(new OutboxHealth.Serving(java.util.Set.of()));
            var ids = kept(outbox);
            assertThat(outbox.standing(clock.instant()).due()).isEqualTo(2);
            outbox.sending(before);
            outbox.settle(OutboxContractTest.receipt(ItemResult.of(before.get(0), ItemStatus.STORED)), before);
            clock.pass(Duration.ofHours(20));
            outbox.night(java.time.ZoneOffset.UTC, () -> true);
            assertThat(outbox.care().alerts()).isEmpty();
            assertThat(outbox.due(clock.instant().minus(Duration.ofHours(20)), 10, 1 << 20)
                            .ids())
                    .containsExactly(ids.get(0));
        }
        assertThat(whole("PRAGMA user_version")).isEqualTo(NEXT);
        assertThat(whole("SELECT count(*) FROM item WHERE sealed=x'07'")).isEqualTo(2);
        assertThat(whole("SELECT count(*) FROM item WHERE sealed IS NULL")).isEqualTo(2);
        assertThat(whole("SELECT count(*) FROM event")).isEqualTo(1);
        try (var check = OutboxCheck.open(file)) {
            assertThat(check.damages(seen -> {})).isEmpty();
        }
        try (var outbox = open()) {
            assertThat(outbox.boot()).as("read again").isEqualTo(3);
        }
    }

    @Test
    void aFileThatSaysItCannotBeReadByThisReleaseIsLeftAsItIs() throws SQLException, IOException {
        foreign("UPDATE meta SET value=" + NEXT + " WHERE name='readable_from'");
        var bytes = Files.readAllBytes(file);
        try (var outbox = open()) {
            var health = (OutboxHealth.Stopped) outbox.health();
            assertThat(health.trouble()).isEqualTo(Trouble.SETTINGS);
            assertThat(health.alerts()).containsExactly(AlertCode.DB_SETTINGS);
            assertThat(health.reason())
                    .isEqualTo("outbox.db readable_from: expected at most %d, found %d", Schema.newest(), NEXT);
            assertThat(outbox.commit(OutboxContractTest.visit("b"))).isInstanceOf(Outcome.NotSaved.class);
            clock.pass(Duration.ofMinutes(2));
            assertThat(outbox.care()).isInstanceOf(OutboxHealth.Stopped.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(folder.resolve("corrupt")).doesNotExist();
    }

    private EnduringOutbox open() {
        return EnduringOutbox.open(file, random, clock);
    }

    private static List<ItemId> kept(Outbox outbox) {
        return ((Outcome.Kept) outbox.commit(OutboxContractTest.visit("a", "текст")))
                .ids()
                .subList(0, 1);
    }

    private void foreign(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private long whole(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return Sql.whole(connection, sql);
        }
    }
}
