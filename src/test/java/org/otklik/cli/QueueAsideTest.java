package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.outbox.Standing;
import org.otklik.wire.ItemId;

/** What a technician does with items that were set aside; the kiosk runs beside, as its outbox stays open. */
class QueueAsideTest {
    @TempDir
    private Path folder;

    private Ctl ctl;
    private List<ItemId> ids;

    @BeforeEach
    void setTwoAside() throws IOException {
        ctl = new Ctl(folder);
        ids = ctl.kept(3);
        try (var outbox = ctl.outbox()) {
            outbox.quarantine(ids.get(0), "server_5xx");
            outbox.quarantine(ids.get(2), "too_large");
            outbox.remember("quarantine.day", "2026-11-23 60");
        }
    }

    @Test
    void oneItemGoesAgainBesideARunningKioskAndThePauseEnds() throws IOException {
        try (var kiosk = ctl.outbox()) {
            var said = ctl.asks("queue", "requeue", "--id", ids.get(0).toString(), "--json");
            assertThat(said.exit()).isZero();
            assertThat(said.result().get("requeued").getAsLong()).isEqualTo(1);
            assertThat(kiosk.standing(Ctl.NOW)).isEqualTo(new Standing(2, 3, 1, 0));
            assertThat(kiosk.remembered("quarantine.day")).isEmpty();
        }
    }

    @Test
    void allItemsGoAgainInTransactionsOfAHundred() throws IOException {
        ctl = new Ctl(folder.resolve("many"));
        var many = ctl.kept(131);
        try (var kiosk = ctl.outbox()) {
            many.forEach(id -> kiosk.quarantine(id, "server_5xx"));
            assertThat(kiosk.standing(Ctl.NOW).quarantined()).isEqualTo(262);
            assertThat(ctl.asks("queue", "requeue", "--all", "--json")
                            .result()
                            .get("requeued")
                            .getAsLong())
                    .isEqualTo(262);
            assertThat(kiosk.standing(Ctl.NOW).quarantined()).isZero();
            assertThat(ctl.asks("queue", "requeue", "--all", "--json")
                            .json()
                            .get("changed")
                            .getAsBoolean())
                    .isFalse();
        }
    }

    @Test
    void whichItemHasToBeSaid() {
        assertThat(ctl.asks("queue", "requeue").exit()).isEqualTo(64);
        assertThat(ctl.asks("queue", "requeue", "--all", "--id", ids.get(0).toString())
                        .exit())
                .isEqualTo(64);
        assertThat(ctl.asks("queue", "requeue", "--id", ids.get(1).toString()).exit())
                .isEqualTo(64);
    }

    @Test
    void anExportHoldsWholeItemsInAFileForItsOwnerAloneAndNothingOfThemIsPrinted() throws IOException {
        var file = folder.resolve("aside.jsonl");
        var said = ctl.asks("queue", "export", "--out", file.toString());
        assertThat(said.exit()).isZero();
        assertThat(said.out()).doesNotContain(Ctl.ANSWER).doesNotContain(Ctl.COMMENT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2).allMatch(line -> line.contains(Ctl.ANSWER));
        var first = JsonParser.parseString(lines.get(0)).getAsJsonObject();
        assertThat(first.keySet()).containsExactlyInAnyOrder("epoch", "item", "reason", "sha256");
        assertThat(org.otklik.wire.Sha256.of(
                                first.get("item").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hex())
                .isEqualTo(first.get("sha256").getAsString());
    }

    @Test
    void noFileIsOverwrittenAndAFailedExportLeavesNone() throws IOException {
        var file = Files.writeString(folder.resolve("mine"), "mine");
        assertThat(ctl.asks("queue", "export", "--out", file.toString()).exit()).isEqualTo(73);
        assertThat(Files.readString(file)).isEqualTo("mine");
        var nowhere = folder.resolve("none").resolve("file");
        assertThat(ctl.asks("queue", "export", "--out", nowhere.toString()).exit())
                .isEqualTo(73);
        assertThat(drop(ids.get(0)).exit()).isEqualTo(64);
    }

    @Test
    void onlyWhatWasSetAsideAndExportedIsDroppedAndTheAccountSaysSo() throws IOException {
        try (var kiosk = ctl.outbox()) {
            assertThat(drop(ids.get(0)).err()).contains("queue export");
            assertThat(drop(ids.get(1)).exit()).isEqualTo(64);
            var one = ids.get(0).toString();
            ctl.asks(
                    "queue",
                    "export",
                    "--id",
                    one,
                    "--out",
                    folder.resolve("one").toString());
            assertThat(drop(ids.get(2)).exit()).isEqualTo(64);
            var before = kiosk.tallies(Ctl.NOW).get(0).response();
            assertThat(drop(ids.get(0)).exit()).isZero();
            var after = kiosk.tallies(Ctl.NOW).get(0).response();
            assertThat(after.committed()).isEqualTo(before.committed());
            assertThat(after.dropped()).isEqualTo(1);
            assertThat(after.quarantined()).isEqualTo(1);
            assertThat(ctl.asks("queue", "show", "--id", one).exit()).isEqualTo(64);
            assertThat(drop(ids.get(0)).exit()).isEqualTo(64);
        }
        assertThat(ctl.asks("db", "check").exit()).isZero();
    }

    private Ctl.Said drop(ItemId id) {
        return ctl.asks("queue", "drop", "--id", id.toString());
    }
}
