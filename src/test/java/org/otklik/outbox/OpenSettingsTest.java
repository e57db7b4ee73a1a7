package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.sqlite.QuickCheck;

class OpenSettingsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void anOutboxThatHasBeenUsed() {
        file = folder.resolve("outbox.db");
        opened().close();
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode,wal",
        "synchronous,2",
        "busy_timeout,5000",
        "foreign_keys,1",
        "secure_delete,1",
        "trusted_schema,0",
        "cell_size_check,1",
        "temp_store,2",
        "mmap_size,0",
        "wal_autocheckpoint,0",
        "journal_size_limit,1048576",
        "auto_vacuum,2",
        "application_id,1330924364"
    })
    void everySettingHoldsAtTheNextStart(String pragma, String expected) throws SQLException {
        var outbox = opened();
        try (var statement = ((SqliteOutbox) outbox).connection().createStatement();
                var row = statement.executeQuery("PRAGMA " + pragma)) {
            assertThat(row.getString(1)).isEqualTo(expected);
        } finally {
            outbox.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE meta SET value='x' WHERE name='boot'         | meta boot",
                "UPDATE meta SET value='9e' WHERE name='epoch'       | meta epoch",
                "UPDATE meta SET value='0' WHERE name='step.1'       | step.1",
                "PRAGMA application_id=7                             | application_id",
                "PRAGMA user_version=99                              | readable_from",
                "DROP TABLE item                                     | item"
            })
    void aFileThatIsNotAsItMustBeIsRefusedByNameAndLeftFree(String damage, String named)
            throws SQLException, IOException {
        if (damage.contains("user_version")) {
            foreign("UPDATE meta SET value=99 WHERE name='readable_from'");
        }
        foreign(damage);
        var opening = SqliteOutbox.open(file, new Random(5));
        assertThat(opening).isInstanceOf(OutboxOpening.Refused.class);
        assertThat(((OutboxOpening.Refused) opening).reason()).contains(named);
        foreign("CREATE TABLE nobody_holds_a_lock(x)");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndKept() throws IOException {
        Files.writeString(file, "not a database, but somebody's text\n".repeat(100));
        var before = Files.readAllBytes(file);
        assertThat(SqliteOutbox.open(file, new Random(5))).isInstanceOf(OutboxOpening.Refused.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDamagedPageIsFoundAtTheStartNotByAVisitor() throws IOException, SQLException {
        try (var outbox = opened()) {
            for (var i = 0; i < 100; i++) {
                outbox.commit(OutboxContractTest.visit("a", "текст"));
            }
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() - 4096);
            bytes.write("x".repeat(4096).getBytes(StandardCharsets.US_ASCII));
        }
        var opening = SqliteOutbox.open(file, new Random(5));
        assertThat(opening).isInstanceOf(OutboxOpening.Refused.class);
        assertThat(((OutboxOpening.Refused) opening).reason()).contains("quick_check");
        foreign("CREATE TABLE nobody_holds_a_lock(x)");
    }

    @Test
    void theLookAtThePagesEndsWithItsTime() throws SQLException {
        try (var outbox = opened()) {
            for (var i = 0; i < 2_000; i++) {
                outbox.commit(OutboxContractTest.visit("a"));
            }
            var connection = ((SqliteOutbox) outbox).connection();
            assertThat(QuickCheck.of(connection, Duration.ZERO)).isEmpty();
            assertThat(QuickCheck.of(connection, QuickCheck.MOST)).isEmpty();
            assertThat(outbox.commit(OutboxContractTest.visit("a"))).isInstanceOf(Outcome.Kept.class);
        }
    }

    @Test
    void aFileThatNeverGivesPagesBackIsRefusedByName() throws IOException, SQLException {
        Files.delete(file);
        foreign("CREATE TABLE item(x)");
        foreign("PRAGMA application_id=" + Schema.APPLICATION_ID);
        var opening = SqliteOutbox.open(file, new Random(5));
        assertThat(((OutboxOpening.Refused) opening).reason()).contains("auto_vacuum");
    }

    @Test
    void onlyTheOwnerMayReadWhatLiesBesideTheFile() throws IOException {
        try (var outbox = opened()) {
            outbox.commit(OutboxContractTest.visit("a"));
            try (var files = Files.list(folder)) {
                assertThat(files.toList())
                        .hasSize(3)
                        .allSatisfy(
                                each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                                        .as("%s", each)
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void nothingIsLeftToReplayWhenTheKioskIsClosedInOrder() throws IOException {
        try (var outbox = opened()) {
            outbox.commit(OutboxContractTest.visit("a"));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(file);
        }
    }

    private Outbox opened() {
        return ((OutboxOpening.Opened) SqliteOutbox.open(file, new Random(5))).outbox();
    }

    private void foreign(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?busy_timeout=100");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
