package org.otklik.survey;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.survey.expression.Value;

/**
 * A survey tried step by step without a visitor: hidden questions can be answered too, values are kept as they are given,
 * triggers that lead or end do nothing. Survey page 7. One thread.
 */
public final class SurveyTrial {
    private final Survey survey;
    private final SurveyState state;
    private List<String> errors = List.of();
    private Optional<List<String>> visibleAtTheEnd = Optional.empty();
    private boolean completed;

    /**
     * Before the first step.
     *
     * @param clock what conditions take for today
     */
    public SurveyTrial(Survey survey, Clock clock) {
        this.survey = survey;
        state = new SurveyState(survey, clock);
    }

    /** What became of a step. */
    public enum Outcome {
        DONE,
        /** No question bears this name. */
        UNKNOWN_NAME,
        /** A list for one value, or one value for a list. */
        WRONG_KIND,
        /** The survey was completed before. */
        TOO_LATE
    }

    /** Answers a question, or says what its «other» is; an empty value clears it. */
    public Outcome set(String name, Value value) {
        if (completed) {
            return Outcome.TOO_LATE;
        }
        var form = form(name);
        if (form.isEmpty()) {
            return Outcome.UNKNOWN_NAME;
        }
        if (!value.isEmpty() && (value instanceof Value.Several) != (form.get() instanceof AnswerForm.Several)) {
            return Outcome.WRONG_KIND;
        }
        state.set(name, value);
        return Outcome.DONE;
    }

    /** Wishes to complete; whether it came to that is told by {@link #isCompleted}. */
    public Outcome complete() {
        if (completed) {
            return Outcome.TOO_LATE;
        }
        var visibleBefore = visibleNow();
        errors = names(state.complete());
        completed = errors.isEmpty();
        visibleAtTheEnd = completed ? Optional.of(visibleBefore) : Optional.empty();
        return Outcome.DONE;
    }

    public boolean isCompleted() {
        return completed;
    }

    /** Questions that are visible after the last step before completion, in the order of the survey. */
    public List<String> visible() {
        return visibleAtTheEnd.orElseGet(this::visibleNow);
    }

    /** Visible questions that were objected to when completion was last wished for. */
    public List<String> errors() {
        return errors;
    }

    /** All answers and the calculated values that are kept. */
    public Map<String, Value> data() {
        return state.data();
    }

    /** The title of every question in a language, filled with the answers of now; what is only read has its name. */
    public Map<String, String> titles(Optional<String> locale) {
        var language = locale.or(() -> survey.manner().locale()).orElse("en");
        var titles = new LinkedHashMap<String, String>();
        for (var question : survey.questions()) {
            var title = question.answerable() ? question.title(language) : question.name();
            titles.put(question.name(), question.answerable() ? state.piping().filled(title, language) : title);
        }
        return titles;
    }

    private Optional<AnswerForm> form(String name) {
        for (var question : survey.questions()) {
            if (question.answerable() && question.name().equals(name)) {
                return Optional.of(question.form());
            }
            if (question.other().isPresent() && question.otherName().equals(name)) {
                return Optional.of(new AnswerForm.Words(Integer.MAX_VALUE));
            }
        }
        return Optional.empty();
    }

    private List<String> visibleNow() {
        return names(
                state.visibleQuestions().stream().filter(Question::answerable).toList());
    }

    private static List<String> names(List<Question> questions) {
        return questions.stream().map(Question::name).toList();
    }
}
