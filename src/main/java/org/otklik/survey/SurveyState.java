package org.otklik.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/**
 * The answers of one visitor and which questions they make visible. Pure: no time, no chance, no thread of its own.
 * Questions that are not asked in this visit (not drawn, not included) are hidden whatever their conditions say.
 */
public final class SurveyState {
    private final Survey survey;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private Set<String> notAsked = Set.of();

    public SurveyState(Survey survey) {
        this.survey = survey;
    }

    /** An equal state that changes apart from this one. */
    public SurveyState copy() {
        var copy = new SurveyState(survey);
        copy.values.putAll(values);
        copy.notAsked = notAsked;
        return copy;
    }

    /** Sets an answer; an empty value clears it. What hides by it and clears when hidden is cleared at once. */
    public void set(String name, Value value) {
        put(name, value);
        clearHidden();
    }

    /** Which questions this visit leaves out. */
    public void leaveOut(Set<String> names) {
        notAsked = Set.copyOf(names);
        clearHidden();
    }

    public Value value(String name) {
        return values.getOrDefault(name, Value.missing());
    }

    /** Whether the question is asked and every condition above it holds; conditions read hidden answers too. */
    public boolean visible(Question question) {
        return !notAsked.contains(question.name())
                && holds(survey.pageOf(question).visibleIf())
                && holds(question.visibleIf());
    }

    public List<Question> visibleQuestions() {
        return survey.questions().stream().filter(this::visible).toList();
    }

    public boolean holds(Condition condition) {
        return condition.holds(this::value);
    }

    /** The answers that a finished visit leaves: those of hidden questions are dropped unless they may stay. */
    public Map<String, Value> result() {
        Map<String, Value> result = new LinkedHashMap<>();
        for (var question : survey.questions()) {
            var value = value(question.name());
            var stays = visible(question)
                    || (question.head().clearing() == Clearing.NONE && !notAsked.contains(question.name()));
            if (stays && !value.isEmpty()) {
                result.put(question.name(), value);
            }
        }
        return result;
    }

    private boolean holds(java.util.Optional<Condition> condition) {
        return condition.map(this::holds).orElse(true);
    }

    private void put(String name, Value value) {
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    /** A cleared answer is a change like any other, so it is looked again until nothing more falls away. */
    private void clearHidden() {
        var cleared = true;
        while (cleared) {
            cleared = false;
            for (var question : survey.questions()) {
                var goes = question.head().clearing() == Clearing.ON_HIDDEN
                        && values.containsKey(question.name())
                        && !visible(question);
                if (goes) {
                    values.remove(question.name());
                    cleared = true;
                }
            }
        }
    }
}
