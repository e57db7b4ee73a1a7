package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        var file = ctl.data().resolve("outbox.db");
        var bytes = Files.readAllBytes(file);
        var at = indexOf(bytes, Ctl.ANSWER);
        bytes[at] ^= 1;
        Files.write(file, bytes);
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
