package org.otklik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The token of a kiosk stands in its file and nowhere else, also when its collector does not answer. */
@Tag("robot")
class NoSecretsInLogsTest {
    @TempDir
    private Path folder;

    @Test
    void theTokenIsInItsFileAlone() throws IOException {
        try (var kiosk = new RunningKiosk(folder)) {
            kiosk.quit();
            var text = kiosk.token().reveal();
            var secret = text.substring(text.length() - 43).getBytes(StandardCharsets.US_ASCII);
            assertThat(withLog(kiosk)).as("a log was written").isTrue();
            assertThat(holding(secret))
                    .containsExactly(kiosk.data().resolve("identity").resolve("token"));
        }
    }

    private static boolean withLog(RunningKiosk kiosk) throws IOException {
        try (var files = Files.walk(kiosk.data().resolve("log"))) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> file.toFile().length() > 0);
        }
    }

    private List<Path> holding(byte[] secret) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, secret))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] secret) {
        try {
            // One byte is one letter of this character set, whatever the file is.
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.contains(new String(secret, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return false;
        }
    }
}
