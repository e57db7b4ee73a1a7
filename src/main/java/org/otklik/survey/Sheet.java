package org.otklik.survey;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.otklik.survey.SurveyPlan.Unit;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Names;
import org.otklik.survey.expression.Value;

/**
 * The answers of one visitor and what they show. After a change only what reads the changed name is looked at again, and
 * what reads that, each once, in the order of the plan: the work is linear in the edges touched. One thread.
 */
final class Sheet {
    /** Surveys that were read without a fault need one round; a circle ends after as many as survey-core gives it. */
    private static final int MOST_ROUNDS = 10;

    private final SurveyPlan plan;
    private final UnaryOperator<Names> calendar;
    private final Runnable evaluated;
    private final Names names;
    private final Shown shown;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Value> calculated = new LinkedHashMap<>();

    /** Ticks that went with their choices and come back with them, by question. */
    private final Map<String, List<Value>> away = new LinkedHashMap<>();

    private final Set<String> changed = new LinkedHashSet<>();
    private final BitSet pending = new BitSet();
    private Set<String> notAsked = Set.of();

    Sheet(SurveyPlan plan, UnaryOperator<Names> calendar, Runnable evaluated) {
        this.plan = plan;
        this.calendar = calendar;
        this.evaluated = evaluated;
        names = calendar.apply(this::value);
        shown = new Shown(plan);
    }

    Sheet(Sheet other) {
        plan = other.plan;
        calendar = other.calendar;
        evaluated = other.evaluated;
        names = calendar.apply(this::value);
        shown = new Shown(other.shown);
        values.putAll(other.values);
        calculated.putAll(other.calculated);
        away.putAll(other.away);
        notAsked = other.notAsked;
    }

    Shown shown() {
        return shown;
    }

    Set<String> notAsked() {
        return notAsked;
    }

    Value value(String name) {
        var value = values.get(name);
        return value != null ? value : calculated.getOrDefault(name, Value.missing());
    }

    boolean holds(Condition condition) {
        evaluated.run();
        return condition.holds(names);
    }

    boolean wouldHold(Condition condition, Names answers) {
        return condition.holds(calendar.apply(answers));
    }

    /** Notes a value; what follows from it is looked at by {@link #settle}. */
    void put(String name, Value value) {
        if (Selection.same(value(name), value)) {
            return;
        }
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        touch(name);
    }

    void leaveOut(Set<String> names) {
        var touched = new LinkedHashSet<>(names);
        touched.addAll(notAsked);
        notAsked = Set.copyOf(names);
        for (var rank = 0; rank < plan.units().size(); rank++) {
            if (plan.units().get(rank) instanceof Unit.QuestionShown unit
                    && touched.contains(plan.questions().get(unit.question()).name())) {
                pending.set(rank);
            }
        }
    }

    /** Has everything looked at, once and in order: for a beginning. */
    void touchAll() {
        pending.set(0, plan.units().size());
    }

    /** Brings everything that reads a changed name up to date. */
    void settle() {
        var left = MOST_ROUNDS * plan.units().size();
        for (var rank = next(); rank >= 0 && left > 0; rank = next(), left--) {
            pending.clear(rank);
            look(plan.units().get(rank));
        }
        pending.clear();
    }

    /** Once all is looked at, a block that went, or was shown and stayed empty, takes answers along. */
    private int next() {
        if (pending.isEmpty()) {
            shown.takeGone().forEach(this::clearInside);
        }
        return pending.nextSetBit(0);
    }

    /** The names that changed since this was last asked, in the order of their changes. */
    Set<String> takeChanged() {
        var names = new LinkedHashSet<>(changed);
        changed.clear();
        return names;
    }

    /** A single answer that is no choice is taken for what «other» is, where that is offered. */
    void take(Question question, Value value) {
        if (!Selection.same(value(question.name()), value)) {
            away.remove(question.name());
        }
        put(question.name(), value);
        if (question.other().isPresent()
                && question.form() instanceof AnswerForm.One
                && !value.isEmpty()
                && !new Selection(question, this::isOffered).isKnown(value)) {
            put(question.otherName(), value);
        }
    }

    /** Whether the item «other» is chosen, by itself or by an answer that was taken for what it is. */
    boolean choosesOther(Question question) {
        return question.other().isPresent()
                && (isWordOfOther(question) || Selection.hasOther(question, value(question.name())));
    }

    private boolean isWordOfOther(Question question) {
        var value = value(question.name());
        return question.other().isPresent()
                && !value.isEmpty()
                && value.equals(value(question.otherName()))
                && !new Selection(question, this::isOffered).isKnown(value);
    }

    /** Gives a question an answer as a visitor would on its screen. */
    void give(Question question, Value value) {
        away.remove(question.name());
        replace(question, new Selection(question, this::isOffered).given(value(question.name()), value));
    }

    /** The text of «other» goes with the answer it stood beside; only one that waited for «other» stays. */
    private void replace(Question question, Value value) {
        var before = value(question.name());
        if (!Selection.same(before, value) && !(before.isEmpty() && Selection.hasOther(question, value))) {
            put(question.otherName(), Value.missing());
        }
        put(question.name(), value);
    }

    /** Takes the answer of a question with the text of its «other». */
    void clear(Question question) {
        away.remove(question.name());
        put(question.name(), Value.missing());
        put(question.otherName(), Value.missing());
    }

    /** Takes what is no choice on offer out of the answer; ticks that may come back are remembered. */
    void dropUnknown(Question question) {
        if (isWordOfOther(question)) {
            return;
        }
        var selection = new Selection(question, this::isOffered);
        var kept = selection.kept(value(question.name()), away.getOrDefault(question.name(), List.of()));
        if (kept.away().isEmpty()) {
            away.remove(question.name());
        } else {
            away.put(question.name(), kept.away());
        }
        put(question.name(), kept.value());
    }

    /** The answer a question starts with, where it has none yet. */
    void setDefault(Question question) {
        question.head()
                .defaultValue()
                .filter(value ->
                        values.getOrDefault(question.name(), Value.missing()).isEmpty())
                .ifPresent(value -> replace(question, Selection.asAnswer(question, value)));
    }

    private boolean isOffered(Question question, int choice) {
        return shown.offers(plan.place(question.name()), choice);
    }

    private void touch(String name) {
        changed.add(name);
        if (name.endsWith(Question.OTHER_SUFFIX)) {
            // For a trigger, what «other» is belongs to the answer of its question.
            changed.add(name.substring(0, name.length() - Question.OTHER_SUFFIX.length()));
        }
        plan.readers(name).forEach(pending::set);
    }

    private void look(Unit unit) {
        if (unit instanceof Unit.Calculation calculation) {
            calculate(calculation.value());
        } else if (unit instanceof Unit.BlockShown block) {
            lookAtBlock(block.block());
        } else if (unit instanceof Unit.QuestionShown question) {
            lookAtQuestion(question.question());
        } else {
            lookAtChoices(((Unit.ChoicesShown) unit).question());
        }
    }

    private void calculate(CalculatedValue value) {
        evaluated.run();
        var result = value.expression().calculate(names);
        if (!result.equals(calculated.put(value.name(), result))) {
            touch(value.name());
        }
    }

    private void lookAtBlock(int block) {
        appeared(shown.showBlock(block, shows(plan.blocks().get(block).visibility())));
    }

    private void lookAtQuestion(int place) {
        var question = plan.questions().get(place);
        var shows = !notAsked.contains(question.name()) && shows(question.head().visibility());
        if (shows == shown.showsItself(place)) {
            return;
        }
        var blocks = shown.show(place, shows);
        if (question.head().clearing().isAtOnce()) {
            if (!shows) {
                clear(question);
            } else if (shown.visible(place)) {
                setDefault(question);
            }
        }
        appeared(blocks);
    }

    private void lookAtChoices(int place) {
        var question = plan.questions().get(place);
        var choices = question.choices();
        var differs = false;
        for (var at = 0; at < choices.size(); at++) {
            var visibleIf = choices.get(at).visibleIf();
            differs |= visibleIf.isPresent() && shown.offer(place, at, holds(visibleIf.get()));
        }
        if (differs) {
            dropUnknown(question);
        }
    }

    /** A block that appears gives its empty questions their first answer. */
    private void appeared(List<Integer> blocks) {
        for (var block : blocks) {
            for (var place : List.copyOf(plan.inside(block))) {
                var question = plan.questions().get(place);
                if (shown.showsItself(place) || !question.head().clearing().isAtOnce()) {
                    setDefault(question);
                }
            }
        }
    }

    private void clearInside(int block) {
        plan.inside(block).stream()
                .map(plan.questions()::get)
                .filter(question -> question.head().clearing() == Clearing.ON_HIDDEN_CONTAINER)
                .forEach(this::clear);
    }

    private boolean shows(Visibility visibility) {
        return visibility.condition().map(this::holds).orElse(visibility.visible());
    }
}
