package org.otklik.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.testkit.FuzzSeeds;

/** What the fuzzer of the wire begins with, and whatever it has found: each input is answered, here without the fuzzer. */
class WireFuzzSeedsTest {
    private static final Map<String, Predicate<byte[]>> TARGETS = Map.of(
            "batch", BatchReaderFuzz::isUnderstood,
            "receipt", ReceiptReaderFuzz::isUnderstood,
            "problem", ProblemReaderFuzz::isUnderstood,
            "canonical", CanonicalJsonFuzz::isUnderstood);

    @ParameterizedTest
    @MethodSource
    void eachSeedIsReadOrRefused(Path seed) throws IOException {
        var target = TARGETS.get(seed.getParent().getFileName().toString());
        assertThat(target.test(Files.readAllBytes(seed))).as(seed.toString()).isEqualTo(FuzzSeeds.isGood(seed));
    }

    static Stream<Path> eachSeedIsReadOrRefused() {
        return TARGETS.keySet().stream().sorted().flatMap(target -> FuzzSeeds.of(target).stream());
    }
}
