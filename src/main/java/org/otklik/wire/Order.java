package org.otklik.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order a visit showed what was shuffled for it. Sync page 3.1.
 *
 * @param questions all names, when questions were shuffled
 * @param choices values by question, of those whose choices were shuffled
 */
public record Order(List<String> questions, Map<String, List<String>> choices) {
    /** Everything stood as in the file of the survey. */
    public static final Order FILE = new Order(List.of(), Map.of());

    public Order {
        questions = List.copyOf(questions);
        choices = Map.copyOf(choices);
    }

    boolean isShuffled() {
        return !questions.isEmpty() || !choices.isEmpty();
    }

    Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (!questions.isEmpty()) {
            plain.put("questions", questions);
        }
        if (!choices.isEmpty()) {
            plain.put("choices", choices);
        }
        return plain;
    }
}
