package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.sqlite.Sql;
import org.otklik.wire.ItemId;

/** What harness {@code corrupt} found: damage that nobody saw, or that was made worse by looking. */
class DamagedLogTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:30:00Z");
    private static final int VISITS = 60;
    private static final int PURGED = 20;
    private static final int IN_THE_LOG = 8;
    private static final int PAGE = 4096;
    private static final int HEAD = 32;
    private static final int FRAME_HEAD = 24;
    private static final int FRAME = FRAME_HEAD + PAGE;

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("otklik.seed", 20_261_129L);
    private final Random random = new Random(seed);
    private Path file;
    private Path log;
    private PageDamage damage;

    /** As a cut of the power leaves it: the last visits are in the log alone. */
    @BeforeEach
    void aFileWithALog() throws IOException, SQLException {
        file = folder.resolve("outbox.db");
        log = folder.resolve("outbox.db-wal");
        damage = new PageDamage(file, random);
        var whole = folder.resolve("whole.db");
        var outbox = (SqliteOutbox) ((OutboxOpening.Opened) SqliteOutbox.open(whole, random)).outbox();
        List<ItemId> kept = new ArrayList<>();
        for (var i = 0; i < VISITS + PURGED; i++) {
            kept.addAll(((Outcome.Kept) outbox.commit(OutboxContractTest.visit("b"))).ids());
            if (i == PURGED) {
                var acked = kept.subList(0, PURGED);
                outbox.settle(OutboxContractTest.stored(acked), acked);
                assertThat(outbox.upkeep().purgeAcked()).isEqualTo(PURGED);
            }
            if (i == PURGED + VISITS - IN_THE_LOG) {
                Sql.run(outbox.connection(), "PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
        Files.copy(whole, file);
        Files.copy(folder.resolve("whole.db-wal"), log);
        outbox.close();
    }

    @Test
    void headsOfFramesInARowThatAreGoneAreNoEndOfTheLog() throws IOException, SQLException {
        var frames = (Files.size(log) - HEAD) / FRAME;
        for (var hit = frames / 2; hit < frames / 2 + 5; hit++) {
            damage.overwrite(log, HEAD + hit * FRAME, FRAME_HEAD);
        }
        assertThat(Salvage.isDue(file)).as("seed %d", seed).isTrue();
        assertThat(salvaged().kept()).as("seed %d", seed).isGreaterThan(VISITS - 8);
    }

    @Test
    void aLogWhoseHeadIsZerosIsDamagedUnlessAllOfItIs() throws IOException {
        var bytes = Files.readAllBytes(log);
        Arrays.fill(bytes, 0, HEAD, (byte) 0);
        Files.write(log, bytes);
        assertThat(Salvage.isDue(file)).isTrue();
        Files.write(log, new byte[bytes.length]);
        assertThat(Salvage.isDue(file)).isFalse();
    }

    @Test
    void aFileThatIsFoundDamagedIsClosedAsItIs() throws IOException {
        assertThat(damage.scratch(PageDamage.Kind.LEAF, 3)).as("seed %d", seed).isPositive();
        var before = Files.readAllBytes(file);
        var logBefore = Files.readAllBytes(log);
        EnduringOutbox.open(file, random, () -> NOW).close();
        var evidence = folder.resolve("corrupt").resolve("2026-11-23");
        assertThat(Files.readAllBytes(evidence.resolve("outbox.db"))).isEqualTo(before);
        assertThat(Files.readAllBytes(evidence.resolve("outbox.db-wal"))).isEqualTo(logBefore);
    }

    @Test
    void whatWasDeletedInItsTimeIsNotCalledLostWhereItsNumberIsGone() throws IOException, SQLException {
        ((OutboxOpening.Opened) SqliteOutbox.open(file, random)).outbox().close();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
            var root = Sql.whole(connection, "SELECT rootpage FROM sqlite_schema WHERE name='meta'");
            damage.overwrite(file, (root - 1) * PAGE, PAGE);
        }
        var done = salvaged();
        assertThat(done.kept()).isEqualTo(VISITS);
        assertThat(done.counted()).isZero();
        assertThat(done.damagedEpochs()).isEqualTo(1);
    }

    private Salvaged.Done salvaged() throws IOException, SQLException {
        return (Salvaged.Done) Salvage.of(file, NOW, random);
    }
}
