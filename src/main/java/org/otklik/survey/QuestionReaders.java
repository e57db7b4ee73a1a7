package org.otklik.survey;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.otklik.json.Fields;

/** Which reader reads which type; the one list of the types of this profile. */
final class QuestionReaders {
    private static final Map<String, TypeReader> BY_TYPE = new TreeMap<>(Map.of(
            "rating", new RatingReader(),
            "radiogroup", new ChoiceReader(),
            "checkbox", new ChecksReader(),
            "comment", new CommentReader()));

    private QuestionReaders() {}

    /** Reads what its type adds to the head; nothing when a fault leaves no question. */
    interface TypeReader {
        Optional<Question> read(QuestionHead head, Fields fields, Reader reader);
    }

    static Optional<TypeReader> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    static java.util.Set<String> types() {
        return BY_TYPE.keySet();
    }
}
