package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.survey.expression.ExpressionFuzz;
import org.otklik.testkit.FuzzSeeds;

/** What the fuzzer begins with, and whatever it has found: each input is answered, here without the fuzzer. */
class FuzzSeedsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void aSurveyOrPackIsReadOrRefused(Path seed) throws IOException {
        var isUsable = SurveyReaderFuzz.read(folder, Files.readAllBytes(seed));
        assertThat(isUsable).as(seed.toString()).isEqualTo(FuzzSeeds.isGood(seed));
    }

    static Stream<Path> aSurveyOrPackIsReadOrRefused() {
        return FuzzSeeds.of("survey").stream();
    }

    @ParameterizedTest
    @MethodSource
    void anExpressionHasAValueOrIsRefused(Path seed) throws IOException {
        assertThat(ExpressionFuzz.isUnderstood(Files.readAllBytes(seed)))
                .as(seed.toString())
                .isEqualTo(FuzzSeeds.isGood(seed));
    }

    static Stream<Path> anExpressionHasAValueOrIsRefused() {
        return FuzzSeeds.of("expression").stream();
    }

    /** A fuzzer that begins behind the first checks gets further. */
    @Test
    void mostSeedsAreGood() {
        for (var target : List.of("survey", "expression")) {
            var seeds = FuzzSeeds.of(target);
            assertThat(seeds.stream().filter(FuzzSeeds::isGood).count()).isGreaterThan(seeds.size() / 2);
        }
    }
}
