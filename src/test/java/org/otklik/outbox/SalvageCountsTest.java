package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.wire.ItemId;

/** What a salvage calls lost, and what it does not: in a file whose trees are whole, so that SQLite itself sees nothing. */
class SalvageCountsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:30:00Z");
    private static final int VISITS = 60;
    private static final int ACKED = 20;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private final List<ItemId> kept = new ArrayList<>();
    private Path file;

    @BeforeEach
    void aFileWithoutALog() {
        file = folder.resolve("outbox.db");
        try (var outbox = opened()) {
            for (var i = 0; i < VISITS; i++) {
                kept.addAll(((Outcome.Kept) outbox.commit(OutboxContractTest.visit("b"))).ids());
            }
            var acked = kept.subList(0, ACKED);
            outbox.sending(acked);
            outbox.settle(OutboxContractTest.stored(acked), acked);
        }
    }

    @Test
    void oneBitOfABodyCostsItsItemAndNoMore() throws IOException, SQLException {
        var id = kept.get(VISITS - 1);
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var at = text.indexOf(id.toString());
        assertThat(text.indexOf(id.toString(), at + 1)).as("it lies there once").isNegative();
        // A digit of the hour, or a letter of a name: the JSON stays JSON.
        bytes[at - "\"id\":\"".length() - 4] ^= 1;
        Files.write(file, bytes);
        assertThat(salvaged()).isEqualTo(new Salvaged.Done(VISITS - 1, Set.of(id), 0, 0));
        assertThat(Files.readAllLines(folder.resolve("corrupt/2026-11-23/lost-ids.txt")))
                .containsExactly(id.toString());
        try (var reader = OutboxReader.open(file)) {
            assertThat(reader.show(id)).isEmpty();
            assertThat(reader.list(Optional.empty(), 1_000)).hasSize(VISITS - 1);
        }
        assertThat(salvaged().kept())
                .as("nor does it come back with the next one")
                .isEqualTo(VISITS - 1);
    }

    @Test
    void whatWasDeletedAfterItsReceiptIsNotCalledLost() throws IOException, SQLException {
        try (var outbox = opened()) {
            assertThat(outbox.upkeep().purgeAcked()).isEqualTo(ACKED);
        }
        var rest = new Salvaged.Done(VISITS - ACKED, Set.of(), 0, 0);
        assertThat(salvaged()).isEqualTo(rest);
        assertThat(salvaged()).as("the count of them goes on").isEqualTo(rest);
        try (var check = OutboxCheck.open(file)) {
            assertThat(check.damages(seen -> {})).isEmpty();
        }
    }

    private SqliteOutbox opened() {
        return (SqliteOutbox) ((OutboxOpening.Opened) SqliteOutbox.open(file, random)).outbox();
    }

    private Salvaged.Done salvaged() throws IOException, SQLException {
        return (Salvaged.Done) Salvage.of(file, NOW, random);
    }
}
