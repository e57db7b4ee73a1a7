package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.sqlite.Sql;
import org.otklik.wire.ItemId;

/** A damaged outbox gives back what is whole, names or counts what is not, and takes answers again. */
class SalvageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:30:00Z");
    private static final int VISITS = 1_000;
    private static final int ACKED = 100;
    private static final int PAGE = 4096;

    @TempDir
    private static Path shelf;

    private static final Set<ItemId> IDS = new HashSet<>();

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("otklik.seed", 20_261_128L);
    private final Random random = new Random(seed);
    private Path file;
    private PageDamage damage;

    @BeforeAll
    static void aFileWithALog() throws SQLException, IOException {
        var whole = shelf.resolve("whole.db");
        var outbox = (SqliteOutbox) ((OutboxOpening.Opened) SqliteOutbox.open(whole, new Random(7))).outbox();
        Sql.run(outbox.connection(), "PRAGMA synchronous=OFF");
        List<ItemId> kept = new ArrayList<>();
        for (var i = 0; i < VISITS; i++) {
            var visit = i % 5 == 0
                    ? OutboxContractTest.visit("a", "долго ждали у стойки ".repeat(i % 250))
                    : OutboxContractTest.visit("b");
            kept.addAll(((Outcome.Kept) outbox.commit(visit)).ids());
            if (i < VISITS - 50) {
                outbox.tidy();
            }
        }
        var acked = kept.subList(0, ACKED);
        outbox.sending(acked);
        outbox.settle(OutboxContractTest.stored(acked), acked);
        IDS.addAll(kept);
        // Copied while it is open, as a cut of the power leaves it: closed in order it would have no log.
        Files.copy(whole, shelf.resolve("outbox.db"));
        Files.copy(shelf.resolve("whole.db-wal"), shelf.resolve("outbox.db-wal"));
        outbox.close();
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        file = folder.resolve("outbox.db");
        damage = new PageDamage(file, random);
        Files.copy(shelf.resolve("outbox.db"), file);
        Files.copy(shelf.resolve("outbox.db-wal"), log());
    }

    @Test
    void anUnharmedFileComesBackWhole() throws IOException, SQLException {
        var done = salvaged();
        assertThat(done).isEqualTo(new Salvaged.Done(IDS.size(), Set.of(), 0, 0));
        assertThat(ids()).isEqualTo(IDS);
        try (var outbox = opened()) {
            var epochs = outbox.tallies(NOW);
            assertThat(epochs).extracting(each -> each.state()).containsExactly("closed", "open");
            var old = epochs.get(0).response();
            assertThat(old.committed().n()).isEqualTo(VISITS);
            assertThat(old.acked().n() + epochs.get(0).comment().acked().n()).isEqualTo(ACKED);
            assertThat(outbox.commit(OutboxContractTest.visit("c"))).isInstanceOf(Outcome.Kept.class);
            assertThat(outbox.tallies(NOW).get(1).response().committed().n()).isEqualTo(1);
            assertThat(outbox.boot()).isEqualTo(2);
        }
    }

    @Test
    void whatWasDamagedLiesUnchangedInItsFolder() throws IOException, SQLException {
        damage.scratch(PageDamage.Kind.LEAF, 3);
        var before = Files.readAllBytes(file);
        var logBefore = Files.readAllBytes(log());
        salvaged();
        var evidence = folder.resolve("corrupt").resolve("2026-11-23");
        assertThat(Files.readAllBytes(evidence.resolve("outbox.db"))).isEqualTo(before);
        assertThat(Files.readAllBytes(evidence.resolve("outbox.db-wal"))).isEqualTo(logBefore);
        assertThat(evidence.resolve("lost-ids.txt")).exists();
        assertThat(evidence.resolve("salvaged.txt")).exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void aLeafThatIsGoneCostsItsOwnRowsAndTheIndexNamesThem(int pages) throws IOException, SQLException {
        var hit = damage.scratch(PageDamage.Kind.LEAF, pages);
        var done = salvaged();
        assertThat(done.kept())
                .as("seed %d", seed)
                .isGreaterThan(IDS.size() - 8L * hit)
                .isLessThan(IDS.size());
        assertThat(done.kept() + done.lost().size()).isEqualTo(IDS.size());
        assertThat(done.damagedEpochs()).isZero();
        assertThat(Files.readAllLines(folder.resolve("corrupt/2026-11-23/lost-ids.txt")))
                .containsExactlyElementsOf(
                        done.lost().stream().map(ItemId::toString).sorted().toList());
        nothingIsMissing(done);
    }

    @Test
    void innerPagesCostNothing() throws IOException, SQLException {
        assertThat(damage.scratch(PageDamage.Kind.INNER, 1_000)).isPositive();
        assertThat(salvaged().kept()).isEqualTo(IDS.size());
        assertThat(ids()).isEqualTo(IDS);
    }

    @Test
    void theFirstPageCostsNothing() throws IOException, SQLException {
        damage.overwrite(file, 0, PAGE);
        assertThat(salvaged().kept()).isEqualTo(IDS.size());
    }

    @Test
    void whereTheIndexIsGoneTooTheCountersTellHowManyAreMissing() throws IOException, SQLException {
        opened().close();
        damage.scratch(PageDamage.Kind.INDEX, 1_000);
        damage.scratch(PageDamage.Kind.LEAF, 100);
        var done = salvaged();
        assertThat(done.counted())
                .as("inner pages of the index name a few")
                .isGreaterThan(done.lost().size());
        nothingIsMissing(done);
    }

    @Test
    void withoutCountersTheEpochIsCalledDamagedAndDrains() throws IOException, SQLException {
        opened().close();
        for (var page : damage.pages(PageDamage.Kind.LEAF)) {
            if (damage.isOfCounters(page)) {
                damage.overwrite(file, page * PAGE, PAGE);
            }
        }
        var done = salvaged();
        assertThat(done.damagedEpochs()).isEqualTo(1);
        try (var outbox = opened()) {
            assertThat(outbox.boot()).as("above any number before").isGreaterThan(400_000);
            assertThat(outbox.tallies(NOW)).extracting(each -> each.state()).containsExactly("damaged", "open");
            assertThat(outbox.due(NOW, 10, 1 << 20).epoch())
                    .isEqualTo(outbox.tallies(NOW).get(0).epoch());
        }
    }

    @Test
    void aFrameOfTheLogThatIsGoneCostsNothingBehindIt() throws IOException, SQLException {
        var frames = (Files.size(log()) - 32) / (24 + PAGE);
        damage.overwrite(log(), 32 + (frames / 2) * (24 + PAGE) + 24, 500);
        var done = salvaged();
        assertThat(done.kept()).isGreaterThan(IDS.size() - 8);
        assertThat(done.damagedEpochs()).isEqualTo(1);
        nothingIsMissing(done);
    }

    @Test
    void aLogThatIsDamagedIsNoticedThoughSqliteReadsPastIt() throws IOException {
        assertThat(Salvage.isDue(file)).isFalse();
        var frames = (Files.size(log()) - 32) / (24 + PAGE);
        damage.overwrite(log(), 32 + (frames - 1) * (24 + PAGE), 40);
        assertThat(Salvage.isDue(file))
                .as("the last transaction may be one that lost its power")
                .isFalse();
        damage.overwrite(log(), 32 + (frames / 2) * (24 + PAGE) + 24, 500);
        assertThat(Salvage.isDue(file)).isTrue();
        Files.copy(shelf.resolve("outbox.db-wal"), log(), StandardCopyOption.REPLACE_EXISTING);
        damage.overwrite(log(), 0, 32);
        assertThat(Salvage.isDue(file)).isTrue();
    }

    @Test
    void anEmptyFileIsMovedAsideAndAlarms() throws IOException, SQLException {
        Files.delete(log());
        Files.write(file, new byte[0]);
        assertThat(Salvage.isDue(file)).isTrue();
        assertThat(salvaged().kept()).isZero();
        try (var reader = OutboxReader.open(file)) {
            assertThat(reader.lastSalvage()).contains(new LastSalvage("2026-11-23", 0, 0, 0));
        }
    }

    @Test
    void aForeignFileAndOneOfALaterReleaseAreLeftWhereTheyAre() throws IOException, SQLException {
        assertThat(foreign("PRAGMA application_id=7")).contains("application_id");
        assertThat(foreign("PRAGMA application_id=" + Schema.APPLICATION_ID + "; PRAGMA user_version=99;"
                        + "UPDATE meta SET value=99 WHERE name='readable_from'"))
                .contains("readable_from");
        assertThat(folder.resolve("corrupt")).doesNotExist();
    }

    @Test
    void aMoveThatACrashBrokeOffIsTakenUpAgain() throws IOException, SQLException {
        var evidence = Files.createDirectories(folder.resolve("corrupt/2026-11-23"));
        Files.move(file, evidence.resolve("outbox.db"));
        assertThat(Salvage.isDue(file)).isTrue();
        assertThat(salvaged().kept()).isEqualTo(IDS.size());
        assertThat(Salvage.isDue(file)).isFalse();
    }

    @Test
    void twoDamagedFilesAreKeptAndTheSecondOfADayIsAnAlarmOfItsOwn() throws IOException, SQLException {
        for (var i = 0; i < 3; i++) {
            salvaged();
        }
        try (var folders = Files.list(folder.resolve("corrupt"))) {
            assertThat(folders.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("2026-11-23-02", "2026-11-23-03");
        }
        assertThat(ids()).isEqualTo(IDS);
        try (var reader = OutboxReader.open(file)) {
            assertThat(reader.alarms())
                    .extracting(each -> each.word())
                    .containsExactlyInAnyOrder("salvaged", "cloned_image");
        }
    }

    private Salvaged.Done salvaged() throws IOException, SQLException {
        return (Salvaged.Done) Salvage.of(file, NOW, random);
    }

    private String foreign(String sql) throws SQLException, IOException {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var each : sql.split(";", -1)) {
                statement.execute(each);
            }
        }
        return ((Salvaged.Refused) Salvage.of(file, NOW, random)).reason();
    }

    private void nothingIsMissing(Salvaged.Done done) {
        if (done.damagedEpochs() == 0) {
            assertThat(done.kept() + done.lost().size() + done.counted())
                    .as("seed %d", seed)
                    .isEqualTo(IDS.size());
        }
        var known = new HashSet<>(ids());
        assertThat(known).hasSize((int) done.kept());
        known.addAll(done.lost());
        assertThat(IDS).containsAll(known);
    }

    private Set<ItemId> ids() {
        try (var reader = OutboxReader.open(file)) {
            var all = new HashSet<ItemId>();
            reader.list(Optional.empty(), 100_000)
                    .forEach(line -> all.add(ItemId.parse(line.id()).orElseThrow()));
            return all;
        }
    }

    private Outbox opened() {
        return ((OutboxOpening.Opened) SqliteOutbox.open(file, random)).outbox();
    }

    private Path log() {
        return folder.resolve("outbox.db-wal");
    }
}
