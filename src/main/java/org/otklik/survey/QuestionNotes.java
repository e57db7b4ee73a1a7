package org.otklik.survey;

import java.util.List;
import java.util.Optional;

/**
 * What {@code pack.json} says of a question beside the survey: why it is asked, what it maps to outside, whether
 * "cannot say" is offered and in which words, its help, whether it has to be included to be asked, and what is said in
 * place of its words.
 */
public record QuestionNotes(
        List<String> purpose,
        List<String> mapsTo,
        Optional<Text> cannotSay,
        Optional<Text> help,
        Asked asked,
        Spoken spoken) {
    /** An optional question is asked only where {@code packs.include} names it. */
    public enum Asked {
        ALWAYS,
        WHEN_INCLUDED
    }

    public static final QuestionNotes NONE =
            new QuestionNotes(List.of(), List.of(), Optional.empty(), Optional.empty(), Asked.ALWAYS);

    /** Notes on a question that is said as it is written. */
    public QuestionNotes(
            List<String> purpose, List<String> mapsTo, Optional<Text> cannotSay, Optional<Text> help, Asked asked) {
        this(purpose, mapsTo, cannotSay, help, asked, Spoken.AS_WRITTEN);
    }
}
