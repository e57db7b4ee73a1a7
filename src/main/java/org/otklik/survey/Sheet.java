package org.otklik.survey;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.survey.SurveyPlan.Unit;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/**
 * The answers of one visitor and what they show. After a change only what reads the changed name is looked at again, and
 * what reads that, each once, in the order of the plan: the work is linear in the edges touched. One thread.
 */
final class Sheet {
    /** Surveys that were read without a fault need one round; a circle ends after as many as survey-core gives it. */
    private static final int MOST_ROUNDS = 10;

    private final SurveyPlan plan;
    private final Runnable evaluated;
    private final Shown shown;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Value> calculated = new LinkedHashMap<>();

    /** Ticks that went with their choices and come back with them, by question. */
    private final Map<String, List<Value>> away = new LinkedHashMap<>();

    private final Set<String> changed = new LinkedHashSet<>();
    private final BitSet pending = new BitSet();
    private Set<String> notAsked = Set.of();

    Sheet(SurveyPlan plan, Runnable evaluated) {
        this.plan = plan;
        this.evaluated = evaluated;
        shown = new Shown(plan);
    }

    Sheet(Sheet other) {
        plan = other.plan;
        evaluated = other.evaluated;
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
        return condition.holds(this::value);
    }

    /** Notes a value; what follows from it is looked at by {@link #settle}. */
    void put(String name, Value value) {
        if (same(value(name), value)) {
            return;
        }
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        touch(name);
    }

    /** The question was answered: what went away with its choices stays away. */
    void forgetAway(String name) {
        away.remove(name);
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
        for (var rank = pending.nextSetBit(0); rank >= 0 && left > 0; rank = pending.nextSetBit(0)) {
            pending.clear(rank);
            look(plan.units().get(rank));
            left--;
        }
        pending.clear();
    }

    /** The names that changed since this was last asked, in the order of their changes. */
    Set<String> takeChanged() {
        var names = new LinkedHashSet<>(changed);
        changed.clear();
        return names;
    }

    /** Takes the answer of a question with the text of its «other». */
    void clear(Question question) {
        away.remove(question.name());
        put(question.name(), Value.missing());
        put(question.otherName(), Value.missing());
    }

    /** Takes what is no choice on offer out of the answer; ticks that may come back are remembered. */
    void dropUnknown(Question question) {
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
                .ifPresent(value -> put(question.name(), Selection.asAnswer(question, value)));
    }

    private boolean isOffered(Question question, int choice) {
        return shown.offers(plan.place(question.name()), choice);
    }

    private void touch(String name) {
        changed.add(name);
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
        var result = value.expression().evaluate(this::value);
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
        if (clearsWhenHidden(question)) {
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

    /** A block that appears gives its empty questions their first answer; one that goes may take answers along. */
    private void appeared(List<Integer> blocks) {
        for (var block : blocks) {
            for (var place : List.copyOf(plan.inside(block))) {
                var question = plan.questions().get(place);
                if (!shown.appears(block)) {
                    if (question.head().clearing() == Clearing.ON_HIDDEN_CONTAINER) {
                        clear(question);
                    }
                } else if (shown.showsItself(place) || !clearsWhenHidden(question)) {
                    setDefault(question);
                }
            }
        }
    }

    private boolean shows(Visibility visibility) {
        return visibility.condition().map(this::holds).orElse(visibility.visible());
    }

    static boolean clearsWhenHidden(Question question) {
        return switch (question.head().clearing()) {
            case NONE, ON_COMPLETE -> false;
            case ON_HIDDEN, ON_HIDDEN_CONTAINER -> true;
        };
    }

    /** survey-core takes true and "True" for the same answer, and keeps the one it has. */
    private static boolean same(Value before, Value now) {
        if (before instanceof Value.Flag flag && now instanceof Value.Text text) {
            return Boolean.toString(flag.yes()).equalsIgnoreCase(text.text());
        }
        if (before instanceof Value.Text text && now instanceof Value.Flag flag) {
            return Boolean.toString(flag.yes()).equalsIgnoreCase(text.text());
        }
        return before.equals(now) || (before.isEmpty() && now.isEmpty());
    }

    /** The answers by name, in the order of the survey. */
    Map<String, Value> answers() {
        Map<String, Value> answers = new LinkedHashMap<>();
        for (var question : plan.questions()) {
            for (var name : List.of(question.name(), question.otherName())) {
                if (values.containsKey(name)) {
                    answers.put(name, values.get(name));
                }
            }
        }
        return answers;
    }
}
