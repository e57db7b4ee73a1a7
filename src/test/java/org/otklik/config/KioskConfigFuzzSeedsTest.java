package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer of kiosk.json begins with, and whatever it has found: each input is answered, here without the fuzzer. */
class KioskConfigFuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz/kioskconfig");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void eachSeedIsReadOrRefused(Path seed) throws IOException {
        assertThat(KioskConfigFuzz.isUnderstood(folder, Files.readAllBytes(seed)))
                .as(seed.toString())
                .isEqualTo(seed.getFileName().toString().startsWith("good-"));
    }

    static Stream<Path> eachSeedIsReadOrRefused() {
        try (var files = Files.list(SEEDS)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the seeds lie beside the tests", e);
        }
    }
}
