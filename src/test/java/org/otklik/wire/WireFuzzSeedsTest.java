package org.otklik.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer of the wire begins with, and whatever it has found: each input is answered, here without the fuzzer. */
class WireFuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz");
    private static final Map<String, Predicate<byte[]>> TARGETS = Map.of(
            "batch", BatchReaderFuzz::isUnderstood,
            "receipt", ReceiptReaderFuzz::isUnderstood,
            "problem", ProblemReaderFuzz::isUnderstood,
            "canonical", CanonicalJsonFuzz::isUnderstood);

    @ParameterizedTest
    @MethodSource
    void eachSeedIsReadOrRefused(Path seed) throws IOException {
        var target = TARGETS.get(seed.getParent().getFileName().toString());
        assertThat(target.test(Files.readAllBytes(seed)))
                .as(seed.toString())
                .isEqualTo(seed.getFileName().toString().startsWith("good-"));
    }

    static Stream<Path> eachSeedIsReadOrRefused() {
        return TARGETS.keySet().stream().sorted().flatMap(target -> seeds(target).stream());
    }

    private static List<Path> seeds(String target) {
        try (var files = Files.list(SEEDS.resolve(target))) {
            var seeds = files.sorted().toList();
            assertThat(seeds).as(target).isNotEmpty();
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException("the seeds lie beside the tests", e);
        }
    }
}
