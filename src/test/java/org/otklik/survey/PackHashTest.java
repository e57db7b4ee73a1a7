package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackHashTest {
    private static final String LINE =
            "find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";

    @Test
    void theShippedPackIsCalledAsTheShellLineCallsIt() throws IOException, InterruptedException {
        var folder = Path.of("kiosk-config", "packs", "mfc-basic");
        var pack = ((PackReading.Loaded) PackReader.read(folder)).pack();
        assertThat(pack.hash()).hasSize(64).isEqualTo(shell(folder));
        assertThat(pack.shortHash()).hasSize(16).isEqualTo(pack.hash().substring(0, 16));
    }

    @Test
    void pathsAreSortedByTheirBytesAcrossFolders(@TempDir Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("images"));
        var files = List.of("survey.json", "B.png", "a.png", "images/z.png", "images-old.png", "_x", "Z-1.json");
        for (var file : files) {
            Files.writeString(folder.resolve(file), "words of " + file);
        }
        var paths = files.stream().map(folder::resolve).toList();
        assertThat(PackHash.of(folder, paths)).isEqualTo(shell(folder));
        Files.writeString(folder.resolve("a.png"), "another word");
        assertThat(PackHash.of(folder, paths)).isEqualTo(shell(folder));
    }

    private static String shell(Path folder) throws IOException, InterruptedException {
        var shell =
                new ProcessBuilder("sh", "-c", LINE).directory(folder.toFile()).start();
        var printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        return printed.substring(0, 64);
    }
}
