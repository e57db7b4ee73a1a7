package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rates that a visitor can choose are spoken within a tenth, by the real engine. Counted is what a listener counts:
 * words between spaces over the whole length of the sound, with the pauses that it holds, over every third sentence of
 * the shipped packs that has four words or more. scripts/test brings the engine.
 */
class EspeakRateTest {
    private static final double TENTH = 0.1;

    @TempDir
    private Path folder;

    @BeforeEach
    void theEngineIsHere() {
        assumeTrue(Files.isExecutable(EspeakEngine.DEBIAN), "espeak-ng is not installed");
    }

    @ParameterizedTest
    @MethodSource("ratesByLanguage")
    void eachRateIsSpokenWithinATenth(String language, int wordsPerMinute) throws IOException {
        var rate = new SpeechRate(wordsPerMinute);
        var engine = new EspeakEngine(EspeakEngine.DEBIAN, folder);
        var words = 0;
        var time = Duration.ZERO;
        for (var sentence : passage(language)) {
            words += sentence.split(" ").length;
            var rendering = engine.render(new Sentence(sentence, language, rate), new Stop());
            assertThat(rendering).isInstanceOf(Rendering.Made.class);
            time = time.plus(((Rendering.Made) rendering).sound().duration());
        }
        var spoken = words * 60_000.0 / time.toMillis();
        assertThat(spoken).isBetween(wordsPerMinute * (1 - TENTH), wordsPerMinute * (1 + TENTH));
    }

    private static Stream<Arguments> ratesByLanguage() {
        return Stream.of("ru", "en")
                .flatMap(language -> SpeechRate.RATES.stream().map(rate -> Arguments.of(language, rate)));
    }

    private static List<String> passage(String language) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/otklik/speech/rate-" + language + ".txt"));
    }
}
