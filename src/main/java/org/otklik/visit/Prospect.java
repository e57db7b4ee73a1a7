package org.otklik.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/**
 * How many questions may still follow one, whatever is answered from it on. Where too many answers would have to be
 * tried, a question counts as possible: the number may be too large, never too small.
 */
final class Prospect {
    /** Trials for one question: a few milliseconds on the slowest kiosk. */
    private static final int MOST_TRIALS = 50_000;

    private final Pack pack;
    private final Course course;
    private final Map<String, Optional<List<Value>>> answersOf = new HashMap<>();

    Prospect(Pack pack, Course course) {
        this.pack = pack;
        this.course = course;
    }

    int longestAfter(Question current) {
        var questions = pack.survey().questions();
        var open = new HashMap<String, Optional<List<Value>>>();
        open.put(current.name(), answers(current));
        var counted = new HashSet<String>();
        for (var question : questions.subList(questions.indexOf(current) + 1, questions.size())) {
            var possible = course.isOpen(question) && isPossible(question, open);
            open.put(question.name(), possible ? answers(question) : Optional.of(List.of(Value.missing())));
            if (possible && question.answerable()) {
                counted.add(course.slotOf(question)
                        .map(slot -> "slot " + slot.name())
                        .orElse("question " + question.name()));
            }
        }
        return counted.size();
    }

    private boolean isPossible(Question question, Map<String, Optional<List<Value>>> open) {
        var conditions = conditions(question);
        var read = new HashSet<String>();
        conditions.forEach(condition -> read.addAll(condition.reads()));
        read.retainAll(open.keySet());
        var trials = 1L;
        for (var name : read) {
            if (open.get(name).isEmpty()) {
                return true;
            }
            trials *= open.get(name).get().size();
            if (trials > MOST_TRIALS) {
                return true;
            }
        }
        return anyHolds(conditions, new ArrayList<>(read), open, new HashMap<>());
    }

    private List<Condition> conditions(Question question) {
        var conditions = new ArrayList<Condition>();
        question.visibleIf().ifPresent(conditions::add);
        pack.survey().pageOf(question).visibleIf().ifPresent(conditions::add);
        course.slotOf(question).stream()
                .flatMap(slot -> slot.members().stream())
                .filter(member -> member.question().equals(question.name()))
                .forEach(member -> member.when().ifPresent(conditions::add));
        return conditions;
    }

    /** Tries every answer of the first name that is still to be tried, and below it every one of the others. */
    private boolean anyHolds(
            List<Condition> conditions,
            List<String> names,
            Map<String, Optional<List<Value>>> open,
            Map<String, Value> tried) {
        if (names.isEmpty()) {
            return conditions.stream()
                    .allMatch(condition -> course.state().wouldHold(condition, name -> value(name, tried)));
        }
        var name = names.get(0);
        for (var value : open.get(name).orElseThrow()) {
            tried.put(name, value);
            if (anyHolds(conditions, names.subList(1, names.size()), open, tried)) {
                return true;
            }
        }
        return false;
    }

    private Value value(String name, Map<String, Value> tried) {
        var value = tried.get(name);
        return value == null ? course.state().value(name) : value;
    }

    private Optional<List<Value>> answers(Question question) {
        return answersOf.computeIfAbsent(question.name(), name -> PossibleAnswers.of(question));
    }
}
