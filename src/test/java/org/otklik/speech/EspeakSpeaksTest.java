package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real engine really speaks; scripts/test brings it. */
class EspeakSpeaksTest extends SpeechEngineContractTest {
    private static final String QUESTION = "Как вас сегодня обслужили?";

    /** Far above the noise of rounding, far below the peaks of speech. */
    private static final int AUDIBLE = 500;

    @TempDir
    private Path folder;

    @BeforeEach
    void theEngineIsHere() {
        assumeTrue(Files.isExecutable(EspeakEngine.DEBIAN), "espeak-ng is not installed");
    }

    @Override
    protected SpeechEngine engine() {
        return new EspeakEngine(EspeakEngine.DEBIAN, folder);
    }

    /** Lengths of espeak-ng 1.51, a fifth more or less for other versions. */
    @ParameterizedTest
    @CsvSource({"ru,Как вас сегодня обслужили?,1890", "en,How were you served today?,2210"})
    void oneSentenceHasItsLengthAndIsNotSilent(String language, String words, long millis) {
        var sound = made(new Sentence(words, language, SpeechRate.USUAL));
        assertThat(sound.duration().toMillis()).isBetween(millis * 4 / 5, millis * 6 / 5);
        var samples = sound.samples();
        var audible = IntStream.range(0, samples.length)
                .filter(at -> Math.abs(samples[at]) > AUDIBLE)
                .count();
        assertThat(audible * 100 / samples.length).isBetween(20L, 95L);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRussianVoiceIsNotTheEnglishOne() {
        var russian = made(new Sentence(QUESTION, "ru", SpeechRate.USUAL));
        var english = made(new Sentence(QUESTION, "en", SpeechRate.USUAL));
        assertThat(russian.samples()).isNotEqualTo(english.samples());
    }

    private Pcm made(Sentence sentence) {
        var rendering = engine().render(sentence, new Stop());
        assertThat(rendering).isInstanceOf(Rendering.Made.class);
        return ((Rendering.Made) rendering).sound();
    }
}
