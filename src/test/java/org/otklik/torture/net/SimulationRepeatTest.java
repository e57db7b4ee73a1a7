package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.ledger.LedgerDatabase;

/** The same seed tells the same story to the byte; another one tells another. */
class SimulationRepeatTest {
    @TempDir
    private Path folder;

    @Test
    void theSameSeedIsTheSameHistory() throws IOException {
        var first = history("first", 11);
        assertThat(history("again", 11)).isEqualTo(first);
        assertThat(history("other", 12)).isNotEqualTo(first);
        assertThat(first.length).isGreaterThan(10_000);
    }

    private byte[] history(String name, long seed) throws IOException {
        var place = Files.createDirectory(folder.resolve(name));
        try (var database = LedgerDatabase.open(place.resolve("ledger.db"))) {
            var fleet = new SimulatedFleet(database, seed, SimulatedFleet.Jitter.AS_SHIPPED);
            new FleetStory(fleet).live(6, 1, () -> {});
            return fleet.history();
        }
    }
}
