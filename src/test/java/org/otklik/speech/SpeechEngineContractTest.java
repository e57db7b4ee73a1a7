package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every engine promises. */
abstract class SpeechEngineContractTest {
    protected abstract SpeechEngine engine();

    @Test
    void aSentenceBecomesSoundThatIsNotSilent() {
        assertThat(engine().render(sentence("Как вас сегодня обслужили?"), new Stop()))
                .isInstanceOfSatisfying(
                        Rendering.Made.class,
                        made -> assertThat(loudest(made.sound())).isGreaterThan(1000));
    }

    @Test
    void moreWordsTakeMoreTime() {
        var one = (Rendering.Made) engine().render(sentence("Хорошо."), new Stop());
        var more = (Rendering.Made) engine().render(sentence("Хорошо, спасибо, до свидания."), new Stop());
        assertThat(more.sound().duration()).isGreaterThan(one.sound().duration());
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotMade() {
        var stop = new Stop();
        stop.set();
        assertThat(engine().render(sentence("Хорошо."), stop)).isInstanceOf(Rendering.Stopped.class);
    }

    private static int loudest(Pcm sound) {
        var samples = sound.samples();
        return IntStream.range(0, samples.length)
                .map(at -> Math.abs(samples[at]))
                .max()
                .orElse(0);
    }

    private static Sentence sentence(String words) {
        return new Sentence(words, "ru", SpeechRate.USUAL);
    }
}
