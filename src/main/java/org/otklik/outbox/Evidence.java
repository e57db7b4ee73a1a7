package org.otklik.outbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where damaged files lie: {@code corrupt/<date>/}, unchanged, the last two of them. Sync page 2.6. */
final class Evidence {
    private static final int KEPT = 2;
    private static final String DONE = "salvaged.txt";

    private final Path file;
    private final Path folders;

    Evidence(Path file) {
        this.file = file;
        folders = file.resolveSibling("corrupt");
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** A folder whose salvage a crash has broken off: its file was moved, and no new one stands in its place. */
    Optional<Path> unfinished() throws IOException {
        if (Files.exists(file)) {
            return Optional.empty();
        }
        var all = all();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(last -> !Files.exists(last.resolve(DONE)));
    }

    /** Moves the file and what belongs to it; the log follows its file, so that a crash between the two is seen. */
    Path moved(Instant now) throws IOException {
        var folder = unfinished().isPresent() ? unfinished().get() : made(now);
        for (var ending : List.of("", "-wal", "-shm")) {
            var from = beside(file, ending);
            if (Files.exists(from)) {
                Files.move(from, folder.resolve(from.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        sync(file.toAbsolutePath().getParent());
        return folder;
    }

    private Path made(Instant now) throws IOException {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folders, ownerOnly);
        var folder = folders.resolve(day.toString());
        for (var more = 2; Files.exists(folder); more++) {
            folder = folders.resolve("%s-%02d".formatted(day, more));
        }
        return Files.createDirectory(folder, ownerOnly);
    }

    /** Says that a new outbox stands; older folders than the last two go. */
    void done(Path folder, List<String> lines) throws IOException {
        Files.write(folder.resolve(DONE), lines);
        var all = all();
        for (var old : all.subList(0, Math.max(0, all.size() - KEPT))) {
            try (Stream<Path> files = Files.list(old)) {
                for (var each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(old);
        }
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folders)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folders)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    static void sync(Path folder) throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
