package org.otklik.survey;

import java.util.Optional;
import java.util.Set;
import org.otklik.json.NearestName;
import org.otklik.json.Place;

/**
 * The names that the sidecar may use. Where the survey could not be read at all, every name is taken for known: one
 * mistake is told once.
 */
final class KnownQuestions {
    private final Optional<Set<String>> names;
    private final Reader reader;

    KnownQuestions(Optional<Set<String>> names, Reader reader) {
        this.names = names;
        this.reader = reader;
    }

    /** The name itself; a fault is left behind when no question bears it. */
    String checked(String name, Place place) {
        if (names.isPresent() && !names.get().contains(name)) {
            var message = "\"" + name + "\" is no question of survey.json.";
            reader.error("pack.unknown_question", place, message, NearestName.hint(name, names.get()));
        }
        return name;
    }

    /** All names; nothing where the survey could not be read. */
    Optional<Set<String>> names() {
        return names;
    }
}
