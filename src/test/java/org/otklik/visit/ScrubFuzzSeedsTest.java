package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer of the scrub begins with, and whatever it has found: here without the fuzzer. */
class ScrubFuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz/scrub");

    @ParameterizedTest
    @MethodSource
    void eachSeedIsCleanedOrLeftAsItIs(Path seed) throws IOException {
        assertThat(ScrubFuzz.isKeptAsItIs(Files.readAllBytes(seed)))
                .as(seed.toString())
                .isEqualTo(seed.getFileName().toString().startsWith("good-"));
    }

    static Stream<Path> eachSeedIsCleanedOrLeftAsItIs() {
        try (var files = Files.list(SEEDS)) {
            var seeds = files.sorted().toList();
            assertThat(seeds).hasSizeGreaterThan(2);
            return seeds.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the seeds lie beside the tests", e);
        }
    }
}
