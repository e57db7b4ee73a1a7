package org.otklik.survey;

import java.util.Arrays;
import java.util.Optional;

/** When a question that hides loses its answer. Survey page 4, "clearInvisibleValues". */
public enum Clearing {
    NONE("none"),
    ON_COMPLETE("onComplete"),
    ON_HIDDEN("onHidden");

    private final String word;

    Clearing(String word) {
        this.word = word;
    }

    static Optional<Clearing> of(String word) {
        return Arrays.stream(values())
                .filter(clearing -> clearing.word.equals(word))
                .findFirst();
    }
}
