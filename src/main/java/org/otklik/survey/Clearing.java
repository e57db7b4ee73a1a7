package org.otklik.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a question that hides loses its answer. Survey page 4, "clearInvisibleValues". */
public enum Clearing {
    /** Never: the answer of a hidden question is kept. */
    NONE("none"),
    /** When the survey is completed. */
    ON_COMPLETE("onComplete"),
    /** At once when its own condition hides it, at completion when its page does. */
    ON_HIDDEN("onHidden"),
    /** At once, whatever hides it. */
    ON_HIDDEN_CONTAINER("onHiddenContainer");

    private final String word;

    Clearing(String word) {
        this.word = word;
    }

    /** Whether an answer goes as soon as it is hidden. */
    boolean isAtOnce() {
        return this == ON_HIDDEN || this == ON_HIDDEN_CONTAINER;
    }

    static Optional<Clearing> of(String word) {
        return Arrays.stream(values())
                .filter(clearing -> clearing.word.equals(word))
                .findFirst();
    }

    /** The words of all, behind these others. */
    static List<String> words(String... others) {
        return Stream.concat(Stream.of(others), Arrays.stream(values()).map(clearing -> clearing.word))
                .toList();
    }
}
