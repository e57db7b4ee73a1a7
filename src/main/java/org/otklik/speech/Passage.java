package org.otklik.speech;

import java.util.Optional;

/**
 * Words to be said in one language.
 *
 * @param clip the string id under which a pack may have a recording of them; a recording wins over the words
 */
public record Passage(String words, String language, Wording wording, Optional<String> clip) {
    /** Whether the words are still to be made speakable. */
    public enum Wording {
        /** As on the screen: dates, short words and signs become words. */
        WRITTEN,
        /** By somebody who knew that they are heard: nothing is reworded. */
        SPOKEN
    }

    /** Words as they stand on the screen. */
    public static Passage written(String words, String language) {
        return new Passage(words, language, Wording.WRITTEN, Optional.empty());
    }

    /** Words that were written to be spoken. */
    public static Passage spoken(String words, String language) {
        return new Passage(words, language, Wording.SPOKEN, Optional.empty());
    }

    public Passage withClip(String id) {
        return new Passage(words, language, wording, Optional.of(id));
    }
}
