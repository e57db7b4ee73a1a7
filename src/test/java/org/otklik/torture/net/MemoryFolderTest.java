package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.torture.Verdict;

/** What a failed run leaves is what says why. */
class MemoryFolderTest {
    @TempDir
    private Path memory;

    @TempDir
    private Path disk;

    private Path place = Path.of("");

    @BeforeEach
    void run() {
        place = disk.resolve("run");
    }

    @Test
    void aRunThatHeldLeavesNothing() throws IOException {
        try (var folder = MemoryFolder.of(memory, place)) {
            write(folder);
            folder.judged(verdict(0));
        }
        assertThat(memory).isEmptyDirectory();
        assertThat(place).doesNotExist();
    }

    @Test
    void aRunThatFailedLeavesItsFilesOnTheDisk() throws IOException {
        try (var folder = MemoryFolder.of(memory, place)) {
            write(folder);
            folder.judged(verdict(1));
        }
        assertThat(memory).isEmptyDirectory();
        assertThat(place.resolve("files/part-0/outbox.db")).hasContent("rows");
    }

    @Test
    void aRunThatBrokeOffLeavesItsFilesOnTheDisk() throws IOException {
        try (var folder = MemoryFolder.of(memory, place)) {
            write(folder);
        }
        assertThat(place.resolve("files/part-0/outbox.db")).hasContent("rows");
    }

    @Test
    void withoutSuchMemoryTheFilesLieOnTheDiskAndStayThereIfNeeded() throws IOException {
        try (var folder = MemoryFolder.of(memory.resolve("none"), place)) {
            assertThat(folder.isInMemory()).isFalse();
            write(folder);
            folder.judged(verdict(1));
        }
        assertThat(place.resolve("part-0/outbox.db")).hasContent("rows");
    }

    private static void write(MemoryFolder folder) throws IOException {
        var part = Files.createDirectories(folder.path().resolve("part-0"));
        Files.writeString(part.resolve("outbox.db"), "rows");
    }

    private static Verdict verdict(long failures) {
        return new Verdict(1, failures, Verdict.Trials.ONE, List.of(), Map.of());
    }
}
