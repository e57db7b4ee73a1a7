package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;

/** A row that goes, comes or changes behind the ledger's back leaves «proved» after the next night. */
class RecountTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @TempDir
    private Path folder;

    @Test
    void rowsThatAgreeChangeNothing() {
        try (var database = LedgerDatabase.open(folder.resolve("ledger.db"))) {
            var kiosk = new KioskUnderTest(5);
            kiosk.send(database.ledger(), kiosk.commit(20), NOW);
            kiosk.send(database.ledger(), List.of(), NOW);
            assertThat(database.ledger().recount()).isEmpty();
            assertThat(state(database)).isEqualTo(Completeness.State.PROVED);
        }
    }

    @Test
    void aRowThatWentIsShortHereAndAskedForAgain() {
        try (var database = LedgerDatabase.open(folder.resolve("ledger.db"))) {
            var kiosk = new KioskUnderTest(5);
            var items = kiosk.commit(20);
            kiosk.send(database.ledger(), items, NOW);
            kiosk.send(database.ledger(), List.of(), NOW);
            run(database, "DELETE FROM response WHERE id='" + items.get(7).id() + "'");
            assertThat(database.ledger().recount())
                    .singleElement()
                    .satisfies(found ->
                            assertThat(found.counted().n() - found.rows().n()).isEqualTo(1));
            assertThat(state(database)).isEqualTo(Completeness.State.SHORT_HERE);
            assertThat(kiosk.send(database.ledger(), List.of(), NOW).commands()).hasSize(1);
            // The kiosk sends it again, and the night finds nothing more.
            kiosk.acked.remove(items.get(7).id());
            kiosk.send(database.ledger(), List.of(items.get(7)), NOW);
            assertThat(state(database)).isEqualTo(Completeness.State.PROVED);
            assertThat(database.ledger().recount()).isEmpty();
        }
    }

    @Test
    void aRowThatCameAndARowThatWasSwappedAreInvented() {
        try (var database = LedgerDatabase.open(folder.resolve("ledger.db"))) {
            var kiosk = new KioskUnderTest(5);
            var items = kiosk.commit(3);
            kiosk.send(database.ledger(), items, NOW);
            var stranger = ItemId.mint(KioskUnderTest.HOUR, new Random(99));
            run(
                    database,
                    "UPDATE response SET id='" + stranger + "' WHERE id='"
                            + items.get(0).id() + "'");
            assertThat(database.ledger().recount()).hasSize(1);
            assertThat(state(database)).isEqualTo(Completeness.State.INVENTED);
        }
    }

    @Test
    void batchesAreTakenWhileTheRowsAreRead() {
        try (var database = LedgerDatabase.open(folder.resolve("ledger.db"));
                var reader = LedgerDatabase.open(folder.resolve("ledger.db"))) {
            var kiosk = new KioskUnderTest(5);
            kiosk.send(database.ledger(), kiosk.commit(20), NOW);
            var stored = new ArrayList<Ledger.Stored>();
            reader.jdbi().useHandle(reading -> {
                reading.execute("BEGIN DEFERRED");
                assertThat(new Recount(reading, Upkeep.SQLITE).suspects()).isEmpty();
                stored.add(kiosk.send(database.ledger(), kiosk.commit(3), NOW));
                assertThat(new Recount(reading, Upkeep.SQLITE).suspects())
                        .as("one snapshot of rows and tallies")
                        .isEmpty();
                reading.execute("ROLLBACK");
            });
            assertThat(stored.get(0).results()).hasSize(3);
            assertThat(database.ledger().recount()).isEmpty();
        }
    }

    private static void run(LedgerDatabase database, String sql) {
        database.jdbi().useHandle(handle -> assertThat(handle.execute(sql)).isEqualTo(1));
    }

    private static Completeness.State state(LedgerDatabase database) {
        return new Registry(database)
                .standings().stream()
                        .filter(standing -> standing.kind() == ItemKind.RESPONSE)
                        .map(standing -> Completeness.of(standing).state())
                        .findFirst()
                        .orElseThrow();
    }
}
