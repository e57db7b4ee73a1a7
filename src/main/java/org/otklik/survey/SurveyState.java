package org.otklik.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Names;
import org.otklik.survey.expression.Value;

/**
 * The answers of one visitor, and what follows from them: which questions and choices are visible, calculated values,
 * answers that the survey gives itself. Pure: no time, no chance, one thread. Questions that are not asked in this visit
 * (not drawn, not included) are hidden whatever their conditions say. Survey page 4.
 */
public final class SurveyState {
    /** How often triggers may set each other off; a survey that needs more is not loaded. Survey page 4, "setvalue". */
    private static final int MOST_PASSES = 3;

    private final SurveyPlan plan;
    private final Sheet sheet;

    /** As {@link #SurveyState(Survey, Clock)}, on no day: no comparison with today holds. */
    public SurveyState(Survey survey) {
        this(survey, names -> names, () -> {});
    }

    /**
     * A visit that begins: defaults are set, conditions and calculated values are up to date.
     *
     * @param clock what conditions take for today, in its zone
     */
    public SurveyState(Survey survey, Clock clock) {
        this(survey, names -> names.at(clock), () -> {});
    }

    /** The observer is told of each condition and calculation that is worked out. */
    SurveyState(Survey survey, UnaryOperator<Names> calendar, Runnable evaluated) {
        plan = new SurveyPlan(survey);
        sheet = new Sheet(plan, calendar, evaluated);
        begin();
    }

    private SurveyState(SurveyState other) {
        plan = other.plan;
        sheet = new Sheet(other.sheet);
    }

    /** An equal state that changes apart from this one. */
    public SurveyState copy() {
        return new SurveyState(this);
    }

    /**
     * Sets the answer of a question, or the text of its «other» by {@link Question#otherName}; an empty value clears it.
     * Whatever follows from it has happened when this returns.
     */
    public void set(String name, Value value) {
        if (name.endsWith(Question.OTHER_SUFFIX)) {
            sheet.put(name, AnswerRules.isBlank(value) ? Value.missing() : value);
        } else {
            sheet.take(plan.questions().get(plan.place(name)), value);
        }
        settle();
    }

    /** Which questions this visit leaves out. */
    public void leaveOut(Set<String> names) {
        sheet.leaveOut(names);
        settle();
    }

    /** The answer of a question, the text of an «other», or a calculated value. */
    public Value value(String name) {
        return sheet.value(name);
    }

    /** Whether the question is asked and every condition above it holds; conditions read hidden answers too. */
    public boolean visible(Question question) {
        return sheet.shown().visible(plan.place(question.name()));
    }

    public List<Question> visibleQuestions() {
        return plan.questions().stream().filter(this::visible).toList();
    }

    /** The question with those of its choices whose conditions hold; the order of its choices stays. */
    public Question offered(Question question) {
        var place = plan.place(question.name());
        if (sheet.shown().offersAll(place)) {
            return question;
        }
        var all = plan.questions().get(place).choices();
        return question.offering(question.choices().stream()
                .filter(choice -> sheet.shown().offers(place, all.indexOf(choice)))
                .toList());
    }

    /** Whether the question is hidden in such a way that its answer goes now, not at completion only. */
    public boolean losesItsAnswer(Question question) {
        return switch (question.head().clearing()) {
            case NONE, ON_COMPLETE -> false;
            case ON_HIDDEN -> !sheet.shown().showsItself(plan.place(question.name()));
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

    /** Whether a visible question cannot be passed over: it is required, or no tick at all is less than its least number. */
    public boolean needsAnswer(Question question) {
        return required(question)
                || (question instanceof ChecksQuestion checks && checks.least().isPresent());
    }

    /** Whether the item {@code other} is chosen, so that its text is asked for. */
    public boolean otherChosen(Question question) {
        return sheet.choosesOther(question);
    }

    boolean otherUnsaid(Question question) {
        return otherChosen(question) && AnswerRules.isBlank(value(question.otherName()));
    }

    /** What the answer of this question breaks as it stands; nothing when it is taken. Asks every rule anew. */
    public List<Objection> objections(Question question) {
        return new AnswerRules(this).broken(question);
    }

    public boolean holds(Condition condition) {
        return sheet.holds(condition);
    }

    /** Whether the condition would hold if these were the answers, on the day that it is. */
    public boolean wouldHold(Condition condition, Names answers) {
        return sheet.wouldHold(condition, answers);
    }

    /** Puts answers into words of this survey. */
    public Piping piping() {
        return new Piping(plan.survey(), this);
    }

    /**
     * Tries to complete: values that are no choice on offer are dropped, then every visible question is checked. Without
     * an objection the state is closed as by {@link #closed}, in place.
     *
     * @return the visible questions that are objected to, in the order of the survey
     */
    public List<Question> complete() {
        List<Question> failing = new ArrayList<>();
        for (var question : plan.questions()) {
            if (visible(question)) {
                if (question.head().clearing() != Clearing.NONE) {
                    sheet.dropUnknown(question);
                    settle();
                }
                if (!objections(question).isEmpty()) {
                    failing.add(question);
                }
            }
        }
        if (failing.isEmpty()) {
            close();
        }
        return failing;
    }

    /** What a visit leaves that ends here: hidden answers, unknown values and stray texts of «other» are dropped. */
    public SurveyState closed() {
        var closed = copy();
        closed.close();
        return closed;
    }

    /** The answers of questions that a visit leaves which ends here, in the order of the survey. */
    public Map<String, Value> result() {
        var answers = closed().answers();
        answers.keySet().retainAll(plan.questions().stream().map(Question::name).toList());
        return answers;
    }

    /** All answers and the calculated values that are kept, in the order of the survey; hidden ones too. */
    public Map<String, Value> data() {
        Map<String, Value> data = answers();
        for (var value : plan.survey().calculated()) {
            if (value.scope() == CalculatedValue.Scope.RESPONSE && !(value(value.name()) instanceof Value.Missing)) {
                data.put(value.name(), value(value.name()));
            }
        }
        return data;
    }

    /** By name, in the order of the survey. */
    private Map<String, Value> answers() {
        Map<String, Value> answers = new LinkedHashMap<>();
        for (var question : plan.questions()) {
            for (var name : List.of(question.name(), question.otherName())) {
                if (!sheet.value(name).isEmpty()) {
                    answers.put(name, sheet.value(name));
                }
            }
        }
        return answers;
    }

    /** What the survey says at its end, by the answers that are left; nothing where the kiosk's own words stand. */
    public Optional<Text> completedText() {
        var texts = plan.survey().completed();
        return texts.when().stream()
                .filter(when -> holds(when.condition()))
                .map(CompletedTexts.When::html)
                .findFirst()
                .or(texts::otherwise);
    }

    /** Before any condition is asked, each question gets its first answer in turn; triggers read it at once. */
    private void begin() {
        for (var place = 0; place < plan.questions().size(); place++) {
            var question = plan.questions().get(place);
            if (sheet.shown().showsItself(place) || !question.head().clearing().isAtOnce()) {
                sheet.setDefault(question);
                runSetters(sheet.takeChanged(), () -> {});
            }
        }
        sheet.touchAll();
        settle();
    }

    private void settle() {
        sheet.settle();
        runSetters(sheet.takeChanged(), sheet::settle);
    }

    /** A trigger sees the names that changed so far in its pass; the next pass is for those that changed in this one. */
    private void runSetters(Set<String> changed, Runnable settling) {
        var names = changed;
        for (var pass = 0; pass < MOST_PASSES && !names.isEmpty(); pass++) {
            var fresh = new LinkedHashSet<String>();
            for (var setter : plan.setters()) {
                if (isSetOff(setter, names) && holds(setter.condition())) {
                    sheet.give(plan.questions().get(plan.place(setter.target())), setter.value());
                    settling.run();
                    var more = sheet.takeChanged();
                    fresh.addAll(more);
                    names.addAll(more);
                }
            }
            names = fresh;
        }
    }

    private static boolean isSetOff(Trigger.SetValue setter, Set<String> names) {
        return names.stream().anyMatch(setter.condition().reads()::contains);
    }

    /** The last change: nothing is worked out from it any more. */
    private void close() {
        for (var question : plan.questions()) {
            if (!otherChosen(question)) {
                sheet.put(question.otherName(), Value.missing());
            }
        }
        for (var question : plan.questions()) {
            if (sheet.notAsked().contains(question.name())) {
                sheet.clear(question);
            } else if (question.head().clearing() != Clearing.NONE) {
                if (!visible(question)) {
                    sheet.clear(question);
                }
                sheet.dropUnknown(question);
            }
        }
        sheet.takeChanged();
    }
}
