package org.otklik.survey;

import java.util.Map;
import java.util.Optional;

/** What is said in place of the written words of a question; choices by their printed value. Immutable. */
public record Spoken(Optional<Text> title, Optional<Text> description, Map<String, Text> choices) {
    public static final Spoken AS_WRITTEN = new Spoken(Optional.empty(), Optional.empty(), Map.of());

    public Spoken {
        choices = Map.copyOf(choices);
    }
}
