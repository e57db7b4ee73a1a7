package org.otklik.torture.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.otklik.testkit.Folders;
import org.otklik.torture.Verdict;

/**
 * Where the outboxes and ledgers of a run lie: in memory where that can be, since an fsync says nothing about a network. A
 * run that did not end well leaves its files on the disk, for whoever looks into it.
 */
final class MemoryFolder implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Path path;
    private final Path disk;
    private boolean isOfNoMoreUse;

    private MemoryFolder(Path path, Path disk) {
        this.path = path;
        this.disk = disk;
    }

    /** {@code disk} is where what is kept goes, and all of it where there is no such memory. */
    static MemoryFolder of(Path disk) throws IOException {
        return of(MEMORY, disk);
    }

    static MemoryFolder of(Path memory, Path disk) throws IOException {
        return new MemoryFolder(
                Files.isWritable(memory) ? Files.createTempDirectory(memory, "otklik-network-") : disk, disk);
    }

    Path path() {
        return path;
    }

    boolean isInMemory() {
        return !path.equals(disk);
    }

    /** Says what became of the run; until it is known, its files are kept. */
    Verdict judged(Verdict verdict) {
        isOfNoMoreUse = verdict.failures() == 0;
        return verdict;
    }

    @Override
    public void close() throws IOException {
        if (isInMemory() && !isOfNoMoreUse) {
            copy(path, Files.createDirectories(disk).resolve("files"));
        }
        if (isInMemory() || isOfNoMoreUse) {
            Folders.delete(path);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
