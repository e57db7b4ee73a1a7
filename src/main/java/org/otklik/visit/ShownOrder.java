package org.otklik.visit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order a visit showed what was shuffled for it; the seed behind it is not told.
 *
 * @param questions all names, when questions were shuffled; else empty
 * @param choices printed values by question, of those whose choices were shuffled; hidden ones among them
 */
public record ShownOrder(List<String> questions, Map<String, List<String>> choices) {
    public ShownOrder {
        questions = List.copyOf(questions);
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** Whether everything stood as in the file. */
    public boolean isEmpty() {
        return questions.isEmpty() && choices.isEmpty();
    }
}
