package org.otklik.speech;

import java.util.Optional;

/**
 * What an engine is given at once.
 *
 * @param words as they are said, at most {@link org.otklik.speech.text.SpeechText#MOST_CHARACTERS}; none where a clip is played
 * @param language the tag of the words, such as {@code ru} or {@code ru-x-easy}
 * @param clip the string id of the recording to play in place of the words
 */
public record Sentence(String words, String language, SpeechRate rate, Optional<String> clip) {
    public Sentence(String words, String language, SpeechRate rate) {
        this(words, language, rate, Optional.empty());
    }

    /** The part of the tag that names a voice. */
    public String voice() {
        return language.split("-", 2)[0];
    }
}
