package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer of the outbox's file begins with, and whatever it has found: each is answered, here without the fuzzer. */
class OutboxFileFuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz/outboxfile");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void eachSeedIsOpenedOrRefused(Path seed) throws IOException {
        assertThat(OutboxFileFuzz.takesAnswers(folder.resolve("kiosk"), Files.readAllBytes(seed)))
                .as(seed.toString())
                .isEqualTo(seed.getFileName().toString().startsWith("good-"));
    }

    static Stream<Path> eachSeedIsOpenedOrRefused() {
        try (var files = Files.list(SEEDS)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the seeds lie beside the tests", e);
        }
    }
}
