package org.otklik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a kiosk keeps is read by its own user alone, whatever the umask of who started it: by its own mode, and the log,
 * which Java's logging makes by the umask, by that of its folder.
 */
@Tag("robot")
class FileModesTest {
    @TempDir
    private Path folder;

    @Test
    void everyFileOfARunningKioskIsItsUsersOwn() throws IOException {
        try (var kiosk = new RunningKiosk(folder)) {
            var kept = kept(kiosk.data());
            assertThat(kept.stream().map(file -> file.getFileName().toString()))
                    .contains("outbox.db", "outbox.db-wal", "kiosk.lock", "token", "speech");
            assertThat(kept)
                    .allSatisfy(
                            file -> assertThat(mode(file)).as(file.toString()).isEqualTo(expected(file)));
        }
    }

    private static String expected(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return "rwx------";
        }
        return file.getParent().endsWith("log") ? mode(file) : "rw-------";
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** Everything but the folder itself, which who set up the kiosk has made. */
    private static List<Path> kept(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(file -> !file.equals(data)).toList();
        }
    }
}
