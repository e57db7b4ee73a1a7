package org.otklik.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.expression.Condition;

/**
 * What of a survey has to be looked at again when a name changes, and in which order: whatever a unit reads stands
 * before it. Built once for a survey and shared by all its states. Immutable; any thread.
 */
final class SurveyPlan {
    /** Something that follows from answers; its place in {@link #units} is its rank. */
    sealed interface Unit {
        /** A calculated value. */
        record Calculation(CalculatedValue value) implements Unit {}

        /** Whether a page or panel is shown. */
        record BlockShown(int block) implements Unit {}

        /** Whether a question is shown, its page and panel apart. */
        record QuestionShown(int question) implements Unit {}

        /** Which choices a question offers. */
        record ChoicesShown(int question) implements Unit {}
    }

    /** A page, or a panel in its page. */
    record Block(Visibility visibility, Optional<Integer> page) {}

    private final Survey survey;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Integer>> inside = new ArrayList<>();
    private final List<Integer> blockOf = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, List<Integer>> readers = new HashMap<>();
    private final List<Trigger.SetValue> setters;

    SurveyPlan(Survey survey) {
        this.survey = survey;
        setters = survey.triggers().stream()
                .filter(Trigger.SetValue.class::isInstance)
                .map(Trigger.SetValue.class::cast)
                .toList();
        survey.pages().forEach(this::lay);
        var order = new NameOrder();
        var laid = new LinkedHashSet<Integer>();
        order.names().forEach(name -> rank(name, laid));
        for (var rank = 0; rank < units.size(); rank++) {
            for (var name : reads(units.get(rank))) {
                readers.computeIfAbsent(name, none -> new ArrayList<>()).add(rank);
            }
        }
    }

    Survey survey() {
        return survey;
    }

    /** In the order of the file; elsewhere a question is named by its place here. */
    List<Question> questions() {
        return questions;
    }

    /**
     * The place of a question of this survey.
     *
     * @throws IllegalArgumentException for one of another survey
     */
    int place(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no question of this survey: " + name);
        }
        return place;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The questions of a block, those of its panels among them. */
    List<Integer> inside(int block) {
        return inside.get(block);
    }

    /** The panel of a question, else its page. */
    int blockOf(int question) {
        return blockOf.get(question);
    }

    /** In the order of their ranks. */
    List<Unit> units() {
        return units;
    }

    /** The ranks of what reads this name. */
    List<Integer> readers(String name) {
        return readers.getOrDefault(name, List.of());
    }

    /** Those that give answers, in the order of the file. */
    List<Trigger.SetValue> setters() {
        return setters;
    }

    private void lay(Page page) {
        var block = block(new Block(page.head().visibility(), Optional.empty()));
        for (var element : page.elements()) {
            if (element instanceof Panel panel) {
                var own = block(new Block(panel.head().visibility(), Optional.of(block)));
                panel.questions().forEach(question -> lay(question, own));
            } else {
                lay((Question) element, block);
            }
        }
    }

    private int block(Block block) {
        blocks.add(block);
        inside.add(new ArrayList<>());
        return blocks.size() - 1;
    }

    private void lay(Question question, int block) {
        var place = questions.size();
        questions.add(question);
        places.put(question.name(), place);
        blockOf.add(block);
        inside.get(block).add(place);
        blocks.get(block).page().ifPresent(page -> inside.get(page).add(place));
    }

    /** A block comes before the first of its questions: what it reads, each of them reads too. */
    private void rank(String name, Set<Integer> laid) {
        var place = places.get(name);
        if (place == null) {
            survey.calculated().stream()
                    .filter(value -> value.name().equals(name))
                    .forEach(value -> units.add(new Unit.Calculation(value)));
            return;
        }
        var block = blockOf.get(place);
        blocks.get(block).page().filter(laid::add).ifPresent(page -> units.add(new Unit.BlockShown(page)));
        if (laid.add(block)) {
            units.add(new Unit.BlockShown(block));
        }
        units.add(new Unit.QuestionShown(place));
        if (questions.get(place).choices().stream()
                .anyMatch(choice -> choice.visibleIf().isPresent())) {
            units.add(new Unit.ChoicesShown(place));
        }
    }

    private Set<String> reads(Unit unit) {
        if (unit instanceof Unit.Calculation calculation) {
            return calculation.value().expression().reads();
        }
        if (unit instanceof Unit.BlockShown shown) {
            return reads(blocks.get(shown.block()).visibility().condition());
        }
        if (unit instanceof Unit.QuestionShown shown) {
            return reads(questions.get(shown.question()).visibleIf());
        }
        Set<String> names = new LinkedHashSet<>();
        var offering = (Unit.ChoicesShown) unit;
        questions.get(offering.question()).choices().forEach(choice -> names.addAll(reads(choice.visibleIf())));
        return names;
    }

    private static Set<String> reads(Optional<Condition> condition) {
        return condition.map(Condition::reads).orElse(Set.of());
    }

    /** Names of questions and calculated values, each behind those it follows from; a circle keeps the file's order. */
    private final class NameOrder {
        private final Map<String, Set<String>> feeds = new LinkedHashMap<>();
        private final Map<String, Integer> waitsFor = new HashMap<>();

        List<String> names() {
            survey.calculated()
                    .forEach(value -> node(value.name(), value.expression().reads()));
            for (var place = 0; place < questions.size(); place++) {
                node(questions.get(place).name(), readsAround(place));
            }
            var order = new LinkedHashSet<String>();
            var ready = new ArrayDeque<>(feeds.keySet().stream()
                    .filter(name -> waitsFor.getOrDefault(name, 0) == 0)
                    .toList());
            while (!ready.isEmpty()) {
                var name = ready.poll();
                order.add(name);
                for (var fed : feeds.getOrDefault(name, Set.of())) {
                    if (waitsFor.merge(fed, -1, Integer::sum) == 0) {
                        ready.add(fed);
                    }
                }
            }
            order.addAll(known());
            order.retainAll(known());
            return List.copyOf(order);
        }

        private Set<String> known() {
            var names = new LinkedHashSet<String>();
            survey.calculated().forEach(value -> names.add(value.name()));
            questions.forEach(question -> names.add(question.name()));
            return names;
        }

        private void node(String name, Collection<String> reads) {
            feeds.computeIfAbsent(name, none -> new LinkedHashSet<>());
            for (var read : reads) {
                if (feeds.computeIfAbsent(read, none -> new LinkedHashSet<>()).add(name)) {
                    waitsFor.merge(name, 1, Integer::sum);
                }
            }
        }

        private Set<String> readsAround(int place) {
            var names = new LinkedHashSet<>(reads(new Unit.ChoicesShown(place)));
            names.addAll(reads(new Unit.QuestionShown(place)));
            var block = blockOf.get(place);
            names.addAll(reads(new Unit.BlockShown(block)));
            blocks.get(block).page().ifPresent(page -> names.addAll(reads(new Unit.BlockShown(page))));
            return names;
        }
    }
}
