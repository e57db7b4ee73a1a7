package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.testkit.FuzzSeeds;

/** What the fuzzer of the outbox's file begins with, and whatever it has found: each is answered, here without the fuzzer. */
class OutboxFileFuzzSeedsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void eachSeedIsOpenedOrRefused(Path seed) throws IOException {
        assertThat(OutboxFileFuzz.takesAnswers(folder.resolve("kiosk"), Files.readAllBytes(seed)))
                .as(seed.toString())
                .isEqualTo(FuzzSeeds.isGood(seed));
    }

    static Stream<Path> eachSeedIsOpenedOrRefused() {
        return FuzzSeeds.of("outboxfile").stream();
    }
}
