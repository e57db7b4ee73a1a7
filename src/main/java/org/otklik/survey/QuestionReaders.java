package org.otklik.survey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which reader reads which type; the one list of the types of this profile. */
final class QuestionReaders {
    private static final Map<String, TypeReader> BY_TYPE = new TreeMap<>(Map.ofEntries(
            Map.entry("rating", new RatingReader()),
            Map.entry("radiogroup", new ChoiceReader()),
            Map.entry("dropdown", new ChoiceReader()),
            Map.entry("buttongroup", new ChoiceReader()),
            Map.entry("checkbox", new ChecksReader()),
            Map.entry("imagepicker", new PictureReader()),
            Map.entry("boolean", new BooleanReader()),
            Map.entry("text", new TextReader()),
            Map.entry("comment", new CommentReader()),
            Map.entry("html", new HtmlReader())));

    private QuestionReaders() {}

    /** Reads what its type adds to the head; nothing when a fault leaves no question. */
    interface TypeReader {
        Optional<Question> read(QuestionHead head, QuestionFields from);

        /** Whether it asks something, so that it has a title, rules and an answer. */
        default boolean asks() {
            return true;
        }
    }

    static Optional<TypeReader> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    static Set<String> types() {
        return BY_TYPE.keySet();
    }
}
