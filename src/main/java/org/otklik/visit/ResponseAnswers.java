package org.otklik.visit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.expression.Value;

/**
 * What a visit leaves beside its free text, which never stands here. Maps are in survey order. Survey page 5.
 *
 * @param answers by question; {@link #CANNOT_SAY} where the visitor could not say
 * @param ms by question shown, rounded to 100; one that is not in {@code answers} was skipped
 * @param drawn by slot reached, the question that was asked
 * @param of by slot reached, the weights of those it was drawn from
 * @param order of what was shuffled for this visit
 * @param service group of the service, where a tile was chosen
 * @param band low, ok or high, where the pack says what is
 */
public record ResponseAnswers(
        Map<String, Value> answers,
        Map<String, Long> ms,
        Manner manner,
        Set<Flag> flags,
        Map<String, String> drawn,
        Map<String, Map<String, Integer>> of,
        ShownOrder order,
        Optional<String> service,
        Optional<String> band,
        End end) {
    /** No choice may have this value, so it is nobody's answer. Survey page 2. */
    public static final Value CANNOT_SAY = Value.text("na");

    public ResponseAnswers {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        ms = Collections.unmodifiableMap(new LinkedHashMap<>(ms));
        drawn = Map.copyOf(drawn);
        of = Map.copyOf(of);
        flags = Set.copyOf(flags);
    }
}
