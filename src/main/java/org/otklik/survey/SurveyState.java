package org.otklik.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/**
 * The answers of one visitor, and which questions and choices they make visible. Pure: no time, no chance, one thread.
 * Questions that are not asked in this visit (not drawn, not included) are hidden whatever their conditions say.
 * Survey page 4.
 */
public final class SurveyState {
    private final Survey survey;
    private final Map<String, Value> values = new LinkedHashMap<>();

    /** Ticks that went with their choices and come back with them, by question. */
    private final Map<String, List<Value>> away = new LinkedHashMap<>();

    private Set<String> notAsked = Set.of();

    public SurveyState(Survey survey) {
        this.survey = survey;
    }

    /** An equal state that changes apart from this one. */
    public SurveyState copy() {
        var copy = new SurveyState(survey);
        copy.values.putAll(values);
        copy.away.putAll(away);
        copy.notAsked = notAsked;
        return copy;
    }

    /** Sets an answer; an empty value clears it. What this hides and takes the answer of is cleared at once. */
    public void set(String name, Value value) {
        away.remove(name);
        put(name, value);
        settle();
    }

    /** Which questions this visit leaves out. */
    public void leaveOut(Set<String> names) {
        notAsked = Set.copyOf(names);
        settle();
    }

    public Value value(String name) {
        return values.getOrDefault(name, Value.missing());
    }

    /** Whether the question is asked and every condition above it holds; conditions read hidden answers too. */
    public boolean visible(Question question) {
        return showsItself(question) && holds(survey.pageOf(question).visibleIf());
    }

    public List<Question> visibleQuestions() {
        return survey.questions().stream().filter(this::visible).toList();
    }

    /** The question as it is shown now: with those of its choices whose conditions hold. */
    public Question offered(Question question) {
        var offered = question.choices().stream()
                .filter(choice -> holds(choice.visibleIf()))
                .toList();
        return offered.size() == question.choices().size() ? question : question.offering(offered);
    }

    /** Whether the question is hidden in such a way that its answer goes now, not at completion only. */
    public boolean losesItsAnswer(Question question) {
        return switch (question.head().clearing()) {
            case NONE, ON_COMPLETE -> false;
            case ON_HIDDEN -> !showsItself(question);
            case ON_HIDDEN_CONTAINER -> !visible(question);
        };
    }

    /** Whether a visible question has to be answered: as its condition says, where it has one. */
    public boolean required(Question question) {
        return question.head()
                .requiredIf()
                .map(this::holds)
                .orElse(question.head().demand() == Demand.REQUIRED);
    }

    /** Whether the item {@code other} is chosen, so that its text is asked for. */
    public boolean otherChosen(Question question) {
        var value = value(question.name());
        var chosen = value instanceof Value.Several several ? several.values() : List.of(value);
        return question.other().isPresent()
                && question.choices().stream()
                        .anyMatch(choice -> choice.kind() == Choice.Kind.OTHER
                                && chosen.stream().anyMatch(choice::is));
    }

    boolean otherUnsaid(Question question) {
        return otherChosen(question) && AnswerRules.isBlank(value(question.otherName()));
    }

    /** What the answer of this question breaks as it stands; nothing when it is taken. Asks every rule anew. */
    public List<Objection> objections(Question question) {
        return new AnswerRules(this).broken(question);
    }

    public boolean holds(Condition condition) {
        return condition.holds(this::value);
    }

    /**
     * The answers that a finished visit leaves: those of hidden questions are dropped unless they may stay, and so is
     * what is no choice on offer; a rating keeps its value.
     */
    public Map<String, Value> result() {
        Map<String, Value> result = new LinkedHashMap<>();
        for (var question : survey.questions()) {
            var value = possible(question, value(question.name()));
            var stays = visible(question)
                    || (question.head().clearing() == Clearing.NONE && !notAsked.contains(question.name()));
            if (stays && !value.isEmpty()) {
                result.put(question.name(), value);
            }
        }
        return result;
    }

    private Value possible(Question question, Value value) {
        if (question instanceof ChoiceQuestion && !isOffered(question, value)) {
            return Value.missing();
        }
        return question instanceof ChecksQuestion && value instanceof Value.Several ticks
                ? new Value.Several(ticks.values().stream()
                        .filter(tick -> isOffered(question, tick))
                        .toList())
                : value;
    }

    private boolean isOffered(Question question, Value value) {
        return question.choices().stream().anyMatch(choice -> choice.is(value) && holds(choice.visibleIf()));
    }

    private boolean showsItself(Question question) {
        return !notAsked.contains(question.name()) && holds(question.visibleIf());
    }

    private boolean holds(Optional<Condition> condition) {
        return condition.map(this::holds).orElse(true);
    }

    private void put(String name, Value value) {
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    /** A cleared answer is a change like any other; without a circle each round settles one question more for good. */
    private void settle() {
        for (var round = 0; round <= survey.questions().size(); round++) {
            var before = Map.copyOf(values);
            survey.questions().forEach(this::settle);
            if (values.equals(before)) {
                return;
            }
        }
    }

    private void settle(Question question) {
        if (losesItsAnswer(question)) {
            values.remove(question.name());
            away.remove(question.name());
        } else if (question instanceof ChecksQuestion) {
            settleTicks(question);
        } else if (isGone(question, value(question.name()))) {
            values.remove(question.name());
        }
    }

    /** A tick goes with its choice and comes back with it, behind the others. */
    private void settleTicks(Question question) {
        var name = question.name();
        var ticks = new ArrayList<>(value(name) instanceof Value.Several several ? several.values() : List.of());
        var gone = new ArrayList<>(away.getOrDefault(name, List.of()));
        var back = gone.stream().filter(tick -> !isGone(question, tick)).toList();
        var going = ticks.stream().filter(tick -> isGone(question, tick)).toList();
        if (back.isEmpty() && going.isEmpty()) {
            return;
        }
        ticks.removeAll(going);
        ticks.addAll(back);
        gone.removeAll(back);
        gone.addAll(going);
        away.put(name, List.copyOf(gone));
        put(name, new Value.Several(ticks));
    }

    private boolean isGone(Question question, Value value) {
        return question.choices().stream().anyMatch(choice -> choice.is(value) && !holds(choice.visibleIf()));
    }
}
