package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.testkit.FuzzSeeds;

/** What the fuzzer of kiosk.json begins with, and whatever it has found: each input is answered, here without the fuzzer. */
class KioskConfigFuzzSeedsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void eachSeedIsReadOrRefused(Path seed) throws IOException {
        assertThat(KioskConfigFuzz.isUnderstood(folder, Files.readAllBytes(seed)))
                .as(seed.toString())
                .isEqualTo(FuzzSeeds.isGood(seed));
    }

    static Stream<Path> eachSeedIsReadOrRefused() {
        return FuzzSeeds.of("kioskconfig").stream();
    }
}
