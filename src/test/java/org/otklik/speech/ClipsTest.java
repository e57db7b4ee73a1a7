package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.speech.Rendering.Failed;
import org.otklik.speech.Rendering.Failure;
import org.otklik.testkit.RecordingEngine;

/** Recordings of a pack: they win over the words, in their own language only, whatever their form is. */
class ClipsTest {
    private static final SpeechRate RATE = SpeechRate.USUAL;

    @TempDir
    private Path sounds;

    @BeforeEach
    void oneRecording() throws IOException {
        Files.createDirectory(sounds.resolve("ru"));
        WavBytes.write(sounds.resolve("ru/q1.title.wav"), 4410);
    }

    @Test
    void aRecordingWinsOverTheWords() {
        var sentences = new Script(ClipEngine.of(sounds)).of(title("ru"), RATE);
        assertThat(sentences).containsExactly(new Sentence("", "ru", RATE, Optional.of("q1.title")));
    }

    @Test
    void withoutARecordingInThisLanguageTheWordsAreSaid() {
        var sentences = new Script(ClipEngine.of(sounds)).of(title("en"), RATE);
        assertThat(sentences).containsExactly(new Sentence("5 percent.", "en", RATE));
    }

    @Test
    void aRecordingIsPlayedAtItsOwnPaceAndTheRestIsSaid() {
        var voice = new RecordingEngine();
        var engine = new ClipsFirst(ClipEngine.of(sounds), voice);
        var clip = new Sentence("", "ru", RATE.faster(), Optional.of("q1.title"));
        assertThat(engine.render(clip, new Stop()))
                .isInstanceOfSatisfying(
                        Rendering.Made.class,
                        made -> assertThat(made.sound().samples()).hasSize(2205));
        assertThat(voice.sentences()).isEmpty();
        assertThat(engine.render(new Sentence("Да.", "ru", RATE), new Stop())).isInstanceOf(Rendering.Made.class);
        assertThat(voice.words()).containsExactly("Да.");
    }

    @Test
    void anIdNeverLeadsOutOfTheFolder() throws IOException {
        WavBytes.write(sounds.resolve("secret.wav"), 44);
        var clips = ClipEngine.of(sounds.resolve("ru"));
        assertThat(clips.holds("ru", "../secret")).isFalse();
        var out = new Sentence("", "..", RATE, Optional.of("secret"));
        assertThat(clips.render(out, new Stop()))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.NO_CLIP));
    }

    @Test
    void aPackWithoutSoundsHasNone() {
        assertThat(ClipEngine.of(sounds.resolve("nowhere")).holds("ru", "q1.title"))
                .isFalse();
    }

    @Test
    void otherRatesAndTwoChannelsBecomeTheFormOfTheLine() throws IOException {
        var stereo = new AudioFormat(44_100, 16, 2, true, false);
        WavBytes.write(sounds.resolve("ru/loud.wav"), stereo, tone(44_100));
        var loud = new Sentence("", "ru", RATE, Optional.of("loud"));
        assertThat(ClipEngine.of(sounds).render(loud, new Stop()))
                .isInstanceOfSatisfying(Rendering.Made.class, made -> {
                    assertThat(made.sound().duration().toMillis()).isBetween(990L, 1010L);
                    assertThat(loudest(made.sound())).isBetween(7000, 8500);
                });
    }

    @Test
    void aRecordingThatIsNoWavIsAFailure() throws IOException {
        Files.writeString(sounds.resolve("ru/bad.wav"), "no sound");
        var bad = new Sentence("", "ru", RATE, Optional.of("bad"));
        assertThat(ClipEngine.of(sounds).render(bad, new Stop())).isInstanceOf(Failed.class);
    }

    private static Utterance title(String language) {
        return new Utterance(
                Utterance.Occasion.EVENT, Passage.written("5 %.", language).withClip("q1.title"));
    }

    /** Both channels alike, 441 Hz, half a second each way of 8000. */
    private static byte[] tone(int frames) {
        var bytes = new byte[frames * 4];
        for (var frame = 0; frame < frames; frame++) {
            var value = (short) Math.round(8000 * Math.sin(2 * Math.PI * frame / 100));
            for (var channel = 0; channel < 2; channel++) {
                bytes[frame * 4 + channel * 2] = (byte) value;
                bytes[frame * 4 + channel * 2 + 1] = (byte) (value >> 8);
            }
        }
        return bytes;
    }

    private static int loudest(Pcm sound) {
        var loudest = 0;
        for (var sample : sound.samples()) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }
}
