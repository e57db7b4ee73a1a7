package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Names;
import org.otklik.survey.expression.Value;

/** Searches for questions that no answers can show: it tries the answers that their conditions read. Survey page 6. */
final class Reachability {
    /** What can be tried while an author waits; a survey with more is taken for sound. */
    private static final long MOST_STATES = 100_000;

    private final Survey survey;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, CalculatedValue> calculated = new HashMap<>();
    private final List<Value> constants;
    private final Set<String> hidden = new HashSet<>();
    private long left = MOST_STATES;

    Reachability(Survey survey, List<Reader.ReadExpression> expressions) {
        this.survey = survey;
        survey.questions().forEach(question -> questions.put(question.name(), question));
        survey.calculated().forEach(value -> calculated.put(value.name(), value));
        constants = expressions.stream()
                .flatMap(read -> read.expression().mentions().constants().stream())
                .distinct()
                .toList();
    }

    /** In the order of the file. */
    List<Question> unreachable() {
        List<Question> found = new ArrayList<>();
        for (var page : survey.pages()) {
            for (var element : page.elements()) {
                var around = new ArrayList<>(List.of(page.head().visibility()));
                if (element instanceof Panel panel) {
                    around.add(panel.head().visibility());
                }
                var inside = element instanceof Panel panel ? panel.questions() : List.of((Question) element);
                inside.stream().filter(question -> !canShow(question, around)).forEach(question -> {
                    found.add(question);
                    hidden.add(question.name());
                });
            }
        }
        return found;
    }

    private boolean canShow(Question question, List<Visibility> around) {
        var rules = Stream.concat(around.stream(), Stream.of(question.head().visibility()))
                .toList();
        if (rules.stream().anyMatch(rule -> rule.condition().isEmpty() && !rule.visible())) {
            return false;
        }
        var conditions = rules.stream()
                .map(Visibility::condition)
                .flatMap(Optional::stream)
                .toList();
        Set<String> reads = new TreeSet<>();
        conditions.forEach(condition -> condition.reads().forEach(name -> collect(name, reads)));
        reads.removeAll(calculated.keySet());
        if (asksTheDay(conditions)) {
            return true;
        }
        List<String> names = new ArrayList<>();
        List<List<Value>> answers = new ArrayList<>();
        var states = 1L;
        for (var name : reads) {
            names.add(name);
            answers.add(answers(name));
            states *= answers.get(answers.size() - 1).size();
            if (states > left) {
                return true;
            }
        }
        left -= states;
        return holdsSomewhere(conditions, names, answers);
    }

    private static boolean asksTheDay(List<Condition> conditions) {
        return conditions.stream()
                .anyMatch(condition -> condition.expression().mentions().asksTheDay());
    }

    /** Whatever is read, through calculated values too, those among them; each is looked into once. */
    private void collect(String name, Set<String> reads) {
        if (reads.add(name) && calculated.containsKey(name)) {
            calculated.get(name).expression().reads().forEach(read -> collect(read, reads));
        }
    }

    private boolean holdsSomewhere(List<Condition> conditions, List<String> reads, List<List<Value>> answers) {
        var at = new int[reads.size()];
        Map<String, Value> given = new HashMap<>();
        while (true) {
            for (var i = 0; i < at.length; i++) {
                given.put(reads.get(i), answers.get(i).get(at[i]));
            }
            var names = new Answers(given);
            if (conditions.stream().allMatch(condition -> condition.holds(names))) {
                return true;
            }
            var next = 0;
            while (next < at.length && ++at[next] == answers.get(next).size()) {
                at[next++] = 0;
            }
            if (next == at.length) {
                return false;
            }
        }
    }

    /** Answers as an expression reads them, calculated values among them, each worked out once. */
    private final class Answers implements Names {
        private final Map<String, Value> given;
        private final Map<String, Value> results = new HashMap<>();

        Answers(Map<String, Value> given) {
            this.given = given;
        }

        @Override
        public Value value(String name) {
            var calculation = calculated.get(name);
            if (calculation == null) {
                return given.getOrDefault(name, Value.missing());
            }
            var known = results.get(name);
            if (known != null) {
                return known;
            }
            var result = calculation.expression().evaluate(this);
            results.put(name, result);
            return result;
        }
    }

    /** No answer, each choice, and for a list some of them; numbers and texts near those that are asked for. */
    private List<Value> answers(String name) {
        Set<Value> answers = new LinkedHashSet<>(List.of(Value.missing()));
        var question = questions.get(name);
        given(name).forEach(answers::add);
        if (question == null || hidden.contains(name)) {
            return new ArrayList<>(answers);
        }
        var values = question.choices().stream().map(Choice::value).toList();
        if (question instanceof ChecksQuestion || question instanceof PictureQuestion) {
            several(values, answers);
        }
        answers.addAll(values);
        if (values.isEmpty()) {
            constants.forEach(value -> near(value, answers));
            answers.add(Value.text("x"));
        }
        return new ArrayList<>(answers);
    }

    /** What the survey itself answers, whether the question shows or not. */
    private Stream<Value> given(String name) {
        var set = survey.triggers().stream()
                .filter(Trigger.SetValue.class::isInstance)
                .map(Trigger.SetValue.class::cast)
                .filter(trigger -> trigger.target().equals(name))
                .map(Trigger.SetValue::value);
        var first = Optional.ofNullable(questions.get(name))
                .flatMap(question -> question.head().defaultValue());
        return Stream.concat(first.stream(), set);
    }

    private static void several(List<Value> values, Set<Value> answers) {
        for (var first : values) {
            answers.add(new Value.Several(List.of(first)));
            values.stream()
                    .filter(second -> second != first)
                    .forEach(second -> answers.add(new Value.Several(List.of(first, second))));
        }
        answers.add(new Value.Several(values));
    }

    private static void near(Value value, Set<Value> answers) {
        answers.add(value);
        if (value instanceof Value.Num num) {
            answers.add(Value.number(num.number() - 1));
            answers.add(Value.number(num.number() + 1));
        }
    }
}
