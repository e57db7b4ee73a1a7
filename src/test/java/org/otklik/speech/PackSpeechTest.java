package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.otklik.survey.IdleTimes;
import org.otklik.survey.Pack;
import org.otklik.survey.PackSettings;
import org.otklik.survey.PackSettings.Review;
import org.otklik.survey.PackSettings.Voice;
import org.otklik.survey.QualityTimes;
import org.otklik.survey.QuestionNotes;
import org.otklik.survey.Spoken;
import org.otklik.survey.Text;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;

/** What a pack says of its speech. */
class PackSpeechTest {
    private static final Text TITLE = new Text(Map.of("ru", "Как вам эм эф цэ?", "default", "How was the centre?"));
    private static final Spoken SPOKEN =
            new Spoken(Optional.of(TITLE), Optional.empty(), Map.of("5", new Text(Map.of("ru", "отлично"))));

    private final PackSpeech speech = new PackSpeech(pack());

    @Test
    void spokenWordsComeInPlaceOfTheWrittenOnes() {
        assertThat(speech.title("q1", "ru", "Как вам МФЦ?"))
                .isEqualTo(Passage.spoken("Как вам эм эф цэ?", "ru").withClip("q1.title"));
        assertThat(speech.choice("q1", "5", "ru", "5"))
                .isEqualTo(Passage.spoken("отлично", "ru").withClip("q1.5"));
    }

    @Test
    void whereNothingIsSpokenTheWrittenWordsAreSaid() {
        assertThat(speech.description("q1", "ru", "Честно."))
                .isEqualTo(Passage.written("Честно.", "ru").withClip("q1.description"));
        assertThat(speech.choice("q1", "4", "ru", "4"))
                .isEqualTo(Passage.written("4", "ru").withClip("q1.4"));
        assertThat(speech.title("q2", "ru", "Ещё?"))
                .isEqualTo(Passage.written("Ещё?", "ru").withClip("q2.title"));
    }

    @Test
    void spokenWordsOfAnotherLanguageAreNotLent() {
        assertThat(speech.title("q1", "en", "How was the MFC?").words()).isEqualTo("How was the centre?");
        assertThat(speech.title("q1", "tt", "МФЦ ничек?").words()).isEqualTo("МФЦ ничек?");
    }

    @Test
    void theVoiceIsAsThePackSays() {
        assertThat(speech.voice("ru")).isEqualTo(Voice.GOOD);
        assertThat(speech.voice("tt")).isEqualTo(Voice.BASIC);
    }

    @Test
    void whereThePackIsSilentKnownLanguagesAreBasicAndOthersHaveNoVoice() {
        assertThat(speech.voice("en")).isEqualTo(Voice.BASIC);
        assertThat(speech.voice("ba")).isEqualTo(Voice.NONE);
    }

    private static Pack pack() {
        var draft = PackDraft.asking(QuestionDraft.rating("q1"), QuestionDraft.rating("q2"))
                .made();
        var notes = QuestionNotes.NONE;
        var spoken = new QuestionNotes(
                notes.purpose(), notes.mapsTo(), notes.cannotSay(), notes.help(), notes.asked(), SPOKEN);
        var settings = new PackSettings(
                Review.LEFT_OUT, Map.of("ru", Voice.GOOD, "tt", Voice.BASIC), IdleTimes.NONE, QualityTimes.USUAL);
        return new Pack(
                draft.id(),
                draft.version(),
                draft.hash(),
                draft.audience(),
                draft.validity(),
                draft.languages(),
                draft.survey(),
                draft.rotation(),
                Map.of("q1", spoken),
                draft.screens(),
                draft.services(),
                draft.bands(),
                settings);
    }
}
