package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.otklik.json.Place;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Mentions;
import org.otklik.survey.expression.Value;

/** What may be meant so but seldom is, in conditions. Survey page 6. */
final class ConditionLint {
    private final Survey survey;
    private final Map<String, Place> places;
    private final Set<String> drawn;
    private final Map<String, Question> questions = new TreeMap<>();

    /** Questions that can hide and keep their answers; conditions may ask for each many thousand times. */
    private final Set<String> keeping = new HashSet<>();

    /** Looks at a survey of which these questions are drawn by chance. */
    ConditionLint(Survey survey, Map<String, Place> places, Set<String> drawn) {
        this.survey = survey;
        this.places = places;
        this.drawn = drawn;
        survey.questions().forEach(question -> questions.put(question.name(), question));
        survey.questions().stream().filter(this::keepsWhenHidden).forEach(question -> keeping.add(question.name()));
    }

    /** Looks at the conditions of these documents, the survey first. */
    void check(List<Reader> readers) {
        for (var reader : readers) {
            reader.expressions().forEach(read -> expression(reader, read));
        }
        var reader = readers.get(0);
        survey.questions().forEach(question -> {
            deadEnd(reader, question);
            missingFails(reader, question);
        });
        for (var hidden : new Reachability(survey, reader.expressions()).unreachable()) {
            var message = "No answers show \"" + hidden.name() + "\".";
            reader.faults().warning("unreachable", place(hidden), message, "Mend its condition, or take it out.");
        }
    }

    private void expression(Reader reader, Reader.ReadExpression read) {
        var mentions = read.expression().mentions();
        Set<String> told = new LinkedHashSet<>();
        for (var expected : mentions.expected()) {
            if (questions.containsKey(expected.name()) && !isAnswer(questions.get(expected.name()), expected)) {
                told.add("\"" + expected.value().printed() + "\" is no answer of \"" + expected.name() + "\".");
            }
        }
        told.forEach(message ->
                reader.faults().warning("not_a_choice", read.place(), message, "Write the value of a choice."));
        mentions.figured().stream()
                .filter(name -> questions.containsKey(name) && takesSeveral(questions.get(name)))
                .forEach(name -> {
                    var message = "\"" + name + "\" is a list: signs of arithmetic and order mean little beside it.";
                    reader.faults().warning("list_arithmetic", read.place(), message, "Write contains or anyof.");
                });
        read.reads().stream().filter(keeping::contains).forEach(name -> {
            var message = "\"" + name + "\" can hide and keeps its answer, which is still read here.";
            var hint = "Write \"clearIfInvisible\": \"onHidden\" there.";
            reader.faults().warning("reads_hidden", read.place(), message, hint);
        });
    }

    private static boolean takesSeveral(Question question) {
        return question instanceof ChecksQuestion
                || (question instanceof PictureQuestion pictures && pictures.pick() == PictureQuestion.Pick.SEVERAL);
    }

    /** As {@code =} compares: without case and outer blanks, numbers in texts as numbers. */
    private static boolean isAnswer(Question question, Mentions.Expected expected) {
        var printed = expected.value().printed().strip();
        if (question.choices().isEmpty() || printed.isEmpty()) {
            return true;
        }
        var yesOrNo = question instanceof BooleanQuestion
                && (printed.equalsIgnoreCase("true")
                        || printed.equalsIgnoreCase("false")
                        || expected.value() instanceof Value.Num);
        return yesOrNo
                || question.choices().stream()
                        .anyMatch(choice -> choice.value().printed().strip().equalsIgnoreCase(printed));
    }

    private boolean keepsWhenHidden(Question question) {
        var clearing = question.head().clearing();
        var own = question.visibleIf().isPresent() || drawn.contains(question.name());
        var around = survey.pageOf(question).visibleIf().isPresent()
                || survey.panelOf(question)
                        .flatMap(panel -> panel.head().visibility().condition())
                        .isPresent();
        return (own && clearing != Clearing.ON_HIDDEN && clearing != Clearing.ON_HIDDEN_CONTAINER)
                || (!own && around && clearing != Clearing.ON_HIDDEN_CONTAINER);
    }

    private void deadEnd(Reader reader, Question question) {
        var canEmpty = !question.choices().isEmpty()
                && question.choices().stream()
                        .allMatch(choice -> choice.visibleIf().isPresent());
        if (canEmpty && question.head().demand() == Demand.REQUIRED) {
            var message = "\"" + question.name() + "\" is required, and all its choices can hide.";
            reader.faults().warning("dead_end", place(question), message, "Keep one choice that always shows.");
        }
    }

    private void missingFails(Reader reader, Question question) {
        if (question.head().demand() == Demand.REQUIRED) {
            return;
        }
        List<Condition> failing = new ArrayList<>();
        for (var validator : question.head().validators()) {
            if (validator instanceof Validator.Rule rule && !rule.condition().holds(name -> Value.missing())) {
                failing.add(rule.condition());
            }
        }
        failing.forEach(condition -> {
            var message = "This fails where nothing is answered, though \"" + question.name() + "\" is optional.";
            var hint = "Write \"{" + question.name() + "} empty or\" before it.";
            reader.faults().warning("missing_fails", reader.place(condition).orElse(Place.ROOT), message, hint);
        });
    }

    private Place place(Question question) {
        return places.getOrDefault(question.name(), Place.ROOT);
    }
}
