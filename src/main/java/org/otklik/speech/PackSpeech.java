package org.otklik.speech;

import java.util.Optional;
import org.otklik.speech.text.SpeechText;
import org.otklik.survey.Pack;
import org.otklik.survey.PackSettings.Voice;
import org.otklik.survey.Text;

/**
 * What a pack says of its speech: how well each language is spoken, and the words that are said in place of written ones.
 * String ids of recordings are {@code <question>.title}, {@code <question>.description} and {@code <question>.<value>}.
 * Immutable; any thread.
 */
public final class PackSpeech {
    private final Pack pack;

    public PackSpeech(Pack pack) {
        this.pack = pack;
    }

    /**
     * How well a language is spoken: as the pack says. Where it says nothing, languages that speech text knows are basic, and
     * others have no voice: espeak-ng reads Tatar and Bashkir in a way that nobody has judged.
     */
    public Voice voice(String language) {
        var said = Optional.ofNullable(pack.settings().voices().get(language));
        return said.orElseGet(() -> SpeechText.knows(language) ? Voice.BASIC : Voice.NONE);
    }

    /** The title of a question, which is {@code written} on the screen. */
    public Passage title(String question, String language, String written) {
        return passage(pack.notes(question).spoken().title(), language, written).withClip(question + ".title");
    }

    /** As {@link #title}, for the words below it. */
    public Passage description(String question, String language, String written) {
        return passage(pack.notes(question).spoken().description(), language, written)
                .withClip(question + ".description");
    }

    /** The words of a choice by its printed value. */
    public Passage choice(String question, String value, String language, String written) {
        var spoken = Optional.ofNullable(pack.notes(question).spoken().choices().get(value));
        return passage(spoken, language, written).withClip(question + "." + value);
    }

    /** Spoken words of another language are no words of this one. */
    private static Passage passage(Optional<Text> spoken, String language, String written) {
        return spoken.filter(text -> text.covers(language))
                .map(text -> Passage.spoken(text.in(language), language))
                .orElseGet(() -> Passage.written(written, language));
    }
}
