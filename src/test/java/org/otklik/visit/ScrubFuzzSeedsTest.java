package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.testkit.FuzzSeeds;

/** What the fuzzer of the scrub begins with, and whatever it has found: here without the fuzzer. */
class ScrubFuzzSeedsTest {
    @ParameterizedTest
    @MethodSource
    void eachSeedIsCleanedOrLeftAsItIs(Path seed) throws IOException {
        assertThat(ScrubFuzz.isKeptAsItIs(Files.readAllBytes(seed)))
                .as(seed.toString())
                .isEqualTo(FuzzSeeds.isGood(seed));
    }

    static Stream<Path> eachSeedIsCleanedOrLeftAsItIs() {
        var seeds = FuzzSeeds.of("scrub");
        assertThat(seeds).hasSizeGreaterThan(2);
        return seeds.stream();
    }
}
