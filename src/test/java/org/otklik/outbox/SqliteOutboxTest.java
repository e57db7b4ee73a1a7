package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;

class SqliteOutboxTest extends OutboxContractTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:30:00Z");

    @TempDir
    private Path folder;

    private final List<Outbox> opened = new ArrayList<>();

    @Override
    Outbox outbox() {
        return opened.isEmpty() ? reopened() : opened.get(opened.size() - 1);
    }

    @AfterEach
    void closeAll() {
        opened.forEach(Outbox::close);
    }

    @Test
    void everythingIsThereAfterTheNextStartAndWhatWasBeingSentIsPending() {
        var ids = kept(visit("a", "текст"));
        outbox().sending(ids.subList(0, 1));
        assertThat(outbox().boot()).isEqualTo(1);
        closeLast();
        assertThat(all(reopened())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(outbox().boot()).isEqualTo(2);
        assertThat(outbox().tallies(NOW).get(0).response().committed().n()).isEqualTo(1);
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        outbox();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void anItemCanNeitherBeChangedNorDeletedBeforeItIsAcked() throws SQLException {
        var id = kept(visit("a")).get(0);
        for (var change :
                List.of("body=x'00'", "sha256=x'00'", "id=x'00'", "boot=9", "kind='comment'", "epoch=x'00'", "key=1")) {
            assertThatThrownBy(() -> foreign("UPDATE item SET " + change))
                    .hasMessageContaining("an item never changes");
        }
        assertThatThrownBy(() -> foreign("DELETE FROM item")).hasMessageContaining("an unsent item is never deleted");
        outbox().sending(List.of(id));
        assertThatThrownBy(() -> foreign("DELETE FROM item")).hasMessageContaining("an unsent item is never deleted");
        outbox().settle(receipt(ItemResult.of(id, ItemStatus.STORED)), List.of(id));
        foreign("DELETE FROM item");
    }

    @Test
    void rowsLieInRandomOrderAndAllCommentsOfADayAreDueTogether() throws SQLException {
        for (var i = 0; i < 20; i++) {
            kept(visit("a", "текст " + i));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT count(DISTINCT next_at), min(next_at) FROM item WHERE kind='comment'")) {
            assertThat(rows.getInt(1)).isEqualTo(1);
            assertThat(Instant.ofEpochSecond(rows.getLong(2)))
                    .isBetween(Instant.parse("2026-11-24T00:00:00Z"), Instant.parse("2026-11-24T04:00:00Z"));
        }
        var committed = new ArrayList<ItemId>();
        for (var i = 0; i < 20; i++) {
            committed.addAll(kept(visit("b")));
        }
        assertThat(outbox().due(NOW, 1000, 1 << 20).ids()).isNotEqualTo(committed);
    }

    @Test
    void theMidnightOfACommentIsThatOfItsVisitNotOfTheMachine() throws SQLException {
        var east = OffsetDateTime.parse("2026-11-23T12:30:00+12:00");
        kept(new KeptVisit(visitAt(east), visit("a", "текст").comment()));
        var due = org.otklik.sqlite.Sql.whole(connectionOf(outbox()), "SELECT next_at FROM item WHERE kind='comment'");
        assertThat(Instant.ofEpochSecond(due))
                .isBetween(Instant.parse("2026-11-23T12:00:00Z"), Instant.parse("2026-11-23T16:00:00Z"));
    }

    @Test
    void aCommentOfTheSameVisitSharesNoBitsButItsTime() {
        var ids = kept(visit("a", "текст"));
        assertThat(ids.get(1).time()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(ids.get(0).key()).isNotEqualTo(ids.get(1).key());
    }

    @Test
    void aFileOfSomebodyElseIsRefusedAndLeftAlone() throws SQLException, IOException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            connection.createStatement().execute("CREATE TABLE recipe(name TEXT)");
        }
        var before = Files.readAllBytes(file());
        assertThat(open()).isInstanceOf(OutboxOpening.Refused.class);
        assertThat(((OutboxOpening.Refused) open()).reason()).contains("application_id");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFileOfANewerReleaseThatThisOneMayNotReadIsRefused() throws SQLException {
        outbox();
        closeLast();
        foreign("PRAGMA user_version=9");
        foreign("UPDATE meta SET value=9 WHERE name='readable_from'");
        assertThat(((OutboxOpening.Refused) open()).reason()).contains("readable_from");
        foreign("UPDATE meta SET value=1 WHERE name='readable_from'");
        kept(visit("a"));
    }

    @Test
    void aStepThatIsNotOursIsRefused() throws SQLException {
        outbox();
        closeLast();
        foreign("UPDATE meta SET value='0' WHERE name='step.1'");
        assertThat(((OutboxOpening.Refused) open()).reason()).contains("step.1");
    }

    @Test
    void aFullDiskIsAnOutcomeAndKeepsWhatWasThere() throws SQLException {
        kept(visit("a"));
        var pages = org.otklik.sqlite.Sql.whole(connectionOf(outbox()), "PRAGMA page_count");
        org.otklik.sqlite.Sql.run(connectionOf(outbox()), "PRAGMA max_page_count=" + pages);
        Outcome last = new Outcome.Kept(List.of());
        for (var i = 0; i < 500 && last instanceof Outcome.Kept; i++) {
            last = outbox().commit(visit("b", "длинный текст ".repeat(50)));
        }
        assertThat(last).isInstanceOf(Outcome.NotSaved.class);
        var response = outbox().tallies(NOW).get(0).response();
        assertThat(response.committed().n()).isEqualTo(response.pending());
    }

    @Test
    void aReaderSeesTheQueueOfARunningKioskButNoAnswer() {
        var ids = kept(visit("secret_service", "секрет"));
        try (var reader = OutboxReader.open(file())) {
            assertThat(reader.list(Optional.empty(), 10)).hasSize(2);
            assertThat(reader.list(Optional.of(ItemState.ACKED), 10)).isEmpty();
            var line = reader.show(ids.get(0)).orElseThrow();
            assertThat(line.kind()).isEqualTo(ItemKind.RESPONSE.word());
            assertThat(line.toString()).doesNotContain("secret_service");
            assertThat(reader.standing(NOW)).isEqualTo(outbox().standing(NOW));
        }
    }

    @Test
    void checkpointsComeOnlyAtTwoHundredPagesAndKeepTheLogSmall() throws IOException, SQLException {
        var checkpoints = 0;
        for (var i = 0; i < 400; i++) {
            kept(visit("a", "текст"));
            var before = pagesInLog();
            outbox().tidy();
            checkpoints += pagesInLog() < before ? 1 : 0;
        }
        assertThat(checkpoints).isBetween(5, 40);
        assertThat(Files.size(folder.resolve("outbox.db-wal"))).isLessThan(2_000_000);
    }

    private long pagesInLog() throws SQLException {
        try (var statement = connectionOf(outbox()).createStatement();
                var row = statement.executeQuery("PRAGMA wal_checkpoint(NOOP)")) {
            return row.getLong(2) - row.getLong(3);
        }
    }

    private Path file() {
        return folder.resolve("outbox.db");
    }

    private OutboxOpening open() {
        return SqliteOutbox.open(file(), new Random(5));
    }

    private Outbox reopened() {
        var outbox = ((OutboxOpening.Opened) open()).outbox();
        opened.add(outbox);
        return outbox;
    }

    private void closeLast() {
        opened.remove(opened.size() - 1).close();
    }

    private void foreign(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static java.sql.Connection connectionOf(Outbox outbox) {
        return ((SqliteOutbox) outbox).connection();
    }
}
