package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a process has left behind that it should not: anything at all in its temporary folder (sqlite-jdbc leaves a copy of its
 * library and a lock there, its issue 1140), and in its data folder whatever is no kiosk's.
 */
final class Leftovers {
    /** What SQLite keeps beside a file is left by a kill and taken up by the next start; {@code corrupt} is evidence. */
    private static final Set<String> OURS = Set.of(
            "identity",
            "transcript",
            "outbox.db",
            "outbox.db-wal",
            "outbox.db-shm",
            "outbox.db-journal",
            "corrupt",
            "reserve.bin",
            "reserve.new");

    private Leftovers() {}

    static List<String> of(Path scratch, Path data) throws IOException {
        List<String> left = new ArrayList<>(names(scratch));
        names(data).stream().filter(name -> !OURS.contains(name)).forEach(left::add);
        return left;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
