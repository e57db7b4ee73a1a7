package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.outbox.KioskLock;

/** What kioskctl can say and do about the database file, beside a running kiosk. */
class DbCommandTest {
    @TempDir
    private Path folder;

    private Ctl ctl;

    @BeforeEach
    void keepSome() throws IOException {
        ctl = new Ctl(folder);
        ctl.kept(40);
    }

    @Test
    void aSoundDatabaseIsSoundBesideARunningKiosk() throws IOException {
        try (var kiosk = ctl.outbox()) {
            assertThat(kiosk.boot()).isPositive();
            var said = ctl.asks("db", "check", "--json");
            assertThat(said.exit()).isZero();
            assertThat(said.result().get("items").getAsLong()).isEqualTo(80);
        }
    }

    @Test
    void aBitThatChangedInABodyIsFoundByItsDigestAndTheItemIsNamed() throws IOException {
        flipABitOfAnAnswer();
        var said = ctl.asks("db", "check", "--json");
        assertThat(said.exit()).isEqualTo(74);
        var fault = said.json().getAsJsonArray("faults").get(0).getAsJsonObject();
        assertThat(fault.get("code").getAsString()).isEqualTo("db.digest");
        var id = fault.get("message").getAsString().replace(".", "");
        assertThat(ctl.asks("queue", "show", "--id", id).exit()).isZero();
        assertThat(said.out()).doesNotContain(Ctl.ANSWER.substring(1));
    }

    @Test
    void aBackupIsAWholeOutboxForItsOwnerAloneAndOverwritesNothing() throws IOException {
        var copy = Files.createDirectories(folder.resolve("other")).resolve("outbox.db");
        try (var kiosk = ctl.outbox()) {
            assertThat(kiosk.boot()).isPositive();
            assertThat(ctl.asks("db", "backup", copy.toString()).exit()).isZero();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        var there = Ctl.said(java.util.List.of(
                "db", "check", "--json", "--data", copy.getParent().toString()));
        assertThat(there.result().get("items").getAsLong()).isEqualTo(80);
        assertThat(ctl.asks("db", "backup", copy.toString()).exit()).isEqualTo(73);
        assertThat(ctl.asks("db", "backup", folder.resolve("none/x").toString()).exit())
                .isEqualTo(73);
        assertThat(new Ctl(folder.resolve("empty")).asks("db", "backup", "x").exit())
                .isEqualTo(64);
    }

    @Test
    void aDamagedOutboxIsSavedByHandAndTheItemThatIsGoneIsNamed() throws IOException {
        flipABitOfAnAnswer();
        var said = ctl.asks("db", "salvage", "--json");
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("changed").getAsBoolean()).isTrue();
        assertThat(said.result().get("salvaged").getAsBoolean()).isTrue();
        assertThat(said.result().get("kept").getAsLong()).isEqualTo(79);
        assertThat(said.result().get("lost_by_name").getAsLong()).isEqualTo(1);
        var lost = said.result().getAsJsonArray("lost_ids").get(0).getAsString();
        assertThat(Files.readAllLines(ctl.data().resolve("corrupt/2026-11-23/lost-ids.txt")))
                .containsExactly(lost);
        assertThat(ctl.asks("queue", "show", "--id", lost).exit()).isEqualTo(64);
        assertThat(ctl.asks("db", "check").exit())
                .as("what is gone is known, so the accounts agree")
                .isZero();
        assertThat(ctl.asks("db", "salvage", "--json").result().get("salvaged").getAsBoolean())
                .isFalse();
        assertThat(said.out()).doesNotContain(Ctl.ANSWER.substring(1));
    }

    @Test
    void aRowThatIsMissingIsNoticedByItsAccountAndCountedByASalvage() throws IOException, SQLException {
        sql("DROP TRIGGER item_unsent_stays", "DELETE FROM item WHERE key=(SELECT min(key) FROM item)");
        assertThat(ctl.asks("db", "check").err()).contains("db.account", "kioskctl db salvage");
        var said = ctl.asks("db", "salvage");
        assertThat(said.out()).contains("Items kept: 79.", "Lost, named in lost-ids.txt: 0.", "Lost besides: 1.");
        assertThat(said.err()).contains("not acknowledged");
        assertThat(ctl.asks("db", "check").exit()).isZero();
    }

    @Test
    void aSoundOutboxIsLeftAsItIs() throws IOException {
        ctl.asks("db", "check");
        var before = ctl.bytes().get("outbox.db");
        var said = ctl.asks("db", "salvage");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("The database is sound: there is nothing to salvage.");
        assertThat(ctl.bytes().get("outbox.db")).isEqualTo(before);
        assertThat(ctl.data().resolve("corrupt")).doesNotExist();
    }

    @Test
    void nothingIsSavedUnderARunningKiosk() throws IOException {
        flipABitOfAnAnswer();
        try (var held = KioskLock.take(ctl.data()).orElseThrow()) {
            assertThat(held).isNotNull();
            var said = ctl.asks("db", "salvage");
            assertThat(said.exit()).isEqualTo(75);
            assertThat(said.err()).contains("A running kiosk holds the outbox.");
        }
        assertThat(ctl.data().resolve("corrupt")).doesNotExist();
    }

    /** What a later release has added is not damage, and neither is what somebody else has put there. */
    @Test
    void aFileOfALaterReleaseOrOfSomebodyElseIsNotTakenForDamage() throws IOException, SQLException {
        sql("ALTER TABLE item ADD COLUMN sealed BLOB", "PRAGMA user_version=2");
        assertThat(ctl.asks("db", "salvage").out()).contains("there is nothing to salvage");
        sql("ALTER TABLE epoch RENAME TO life");
        var newer = ctl.asks("db", "salvage");
        assertThat(newer.exit()).isEqualTo(74);
        assertThat(newer.err()).contains("no such table");
        sql("UPDATE meta SET value=2 WHERE name='readable_from'");
        assertThat(ctl.asks("db", "salvage").err()).contains("readable_from", "Nothing was changed.");
        Files.delete(outbox());
        sql("CREATE TABLE theirs(x)");
        var foreign = ctl.asks("db", "salvage");
        assertThat(foreign.exit()).isEqualTo(74);
        assertThat(foreign.err()).contains("application_id", "found 0");
        assertThat(ctl.data().resolve("corrupt")).doesNotExist();
    }

    @Test
    void aDiskThatRefusesToBeReadIsNotTakenForDamage() throws IOException {
        Files.delete(outbox());
        Files.createDirectory(outbox());
        assertThat(ctl.asks("db", "salvage").exit()).isEqualTo(74);
        assertThat(outbox()).isDirectory();
        assertThat(ctl.data().resolve("corrupt")).doesNotExist();
    }

    @Test
    void aSalvageThatWasBrokenOffIsTakenUpAgain() throws IOException {
        var evidence = Files.createDirectories(ctl.data().resolve("corrupt/2026-11-22"));
        Files.move(outbox(), evidence.resolve("outbox.db"));
        assertThat(ctl.asks("db", "salvage", "--json").result().get("kept").getAsLong())
                .isEqualTo(80);
        assertThat(new Ctl(folder.resolve("empty")).asks("db", "salvage").out()).contains("no outbox yet");
    }

    private void sql(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + outbox());
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private Path outbox() {
        return ctl.data().resolve("outbox.db");
    }

    private void flipABitOfAnAnswer() throws IOException {
        var bytes = Files.readAllBytes(outbox());
        bytes[indexOf(bytes, Ctl.ANSWER)] ^= 1;
        Files.write(outbox(), bytes);
    }

    @Test
    void theSchemaIsPrintedStepByStep() {
        var said = ctl.asks("db", "schema");
        assertThat(said.out()).contains("-- 1", "CREATE TABLE item(", "CREATE TABLE epoch(");
        assertThat(ctl.asks("db", "schema", "--json").result().getAsJsonArray("steps"))
                .isNotEmpty();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
