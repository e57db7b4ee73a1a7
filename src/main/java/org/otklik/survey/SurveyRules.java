package org.otklik.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.otklik.json.Place;
import org.otklik.survey.expression.Condition;

/** What holds between the parts of a survey: names, cycles, passes of triggers, skips, kept values. */
final class SurveyRules {
    /** More than these are left undone, as in survey-core. Survey page 4, "setvalue". */
    private static final int MOST_PASSES = 3;

    private final Reader reader;
    private final Survey survey;
    private final NameRules names;

    SurveyRules(Reader reader, Survey survey, NameRules names) {
        this.reader = reader;
        this.survey = survey;
        this.names = names;
    }

    void check() {
        ConditionRules.names(reader, names.all());
        var graph = new SurveyGraph(survey);
        var circles = graph.circles();
        circles.forEach(circle -> ConditionRules.report(reader, circle));
        if (circles.isEmpty()) {
            new TriggerPasses(survey).beyond(MOST_PASSES).ifPresent(this::tooManyPasses);
            survey.calculated().forEach(this::keptValue);
        }
        survey.triggers().stream()
                .filter(Trigger.Skip.class::isInstance)
                .map(Trigger.Skip.class::cast)
                .forEach(this::skip);
    }

    private void tooManyPasses(TriggerPasses.Chain chain) {
        var message =
                "Triggers set one another off in more than %d passes: %s.".formatted(MOST_PASSES, chain.printed());
        var hint = "Write the triggers in the order in which they follow one another.";
        reader.error("graph.too_many_passes", place(chain.last()), message, hint);
    }

    /** Free text never stands in a response, neither by a calculation nor by a calculation of one. */
    private void keptValue(CalculatedValue value) {
        if (value.scope() != CalculatedValue.Scope.RESPONSE) {
            return;
        }
        var free = survey.questions().stream()
                .filter(Question::freeText)
                .map(Question::name)
                .collect(Collectors.toSet());
        var read = readAtLast(value.expression().reads());
        read.retainAll(free);
        if (!read.isEmpty()) {
            var message = "\"%s\" reads the free text of %s, and a response holds none."
                    .formatted(value.name(), String.join(", ", read));
            var place = reader.place(value.expression()).orElse(Place.ROOT);
            reader.error("calculated.free_text", place, message, "Take includeIntoResult out.");
        }
    }

    /** These names and everything that the calculated values among them read. */
    private Set<String> readAtLast(Set<String> reads) {
        var all = new TreeSet<>(reads);
        for (var before = 0; before < all.size(); ) {
            before = all.size();
            survey.calculated().stream()
                    .filter(value -> all.contains(value.name()))
                    .map(value -> value.expression().reads())
                    .toList()
                    .forEach(all::addAll);
        }
        return all;
    }

    /** A skip must lead on, and over nothing that has to be answered: the visitor could never finish. */
    private void skip(Trigger.Skip skip) {
        var at = positions();
        var pages = pages();
        var first = readAtLast(skip.condition().reads()).stream()
                .filter(at::containsKey)
                .min((a, b) -> at.get(a) - at.get(b));
        if (first.isEmpty() || !at.containsKey(skip.target())) {
            return;
        }
        if (pages.get(skip.target()) <= pages.get(first.get())) {
            var message = "\"" + skip.target() + "\" is not on a later page than \"" + first.get() + "\".";
            reader.error("trigger.skip_back", place(skip.condition()), message, "Name a question of a later page.");
            return;
        }
        survey.questions().subList(at.get(first.get()) + 1, at.get(skip.target())).stream()
                .filter(SurveyRules::mayBeRequired)
                .findFirst()
                .ifPresent(required -> {
                    var message = "This skips over \"" + required.name() + "\", which has to be answered.";
                    var hint = "Let the question be skipped, or hide it with visibleIf.";
                    reader.error("trigger.skip_required", place(skip.condition()), message, hint);
                });
    }

    private static boolean mayBeRequired(Question question) {
        return question.head().demand() == Demand.REQUIRED
                || question.head().requiredIf().isPresent()
                || (question instanceof ChecksQuestion checks && checks.least().isPresent());
    }

    private Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        survey.questions().forEach(question -> positions.put(question.name(), positions.size()));
        return positions;
    }

    private Map<String, Integer> pages() {
        Map<String, Integer> pages = new HashMap<>();
        for (var i = 0; i < survey.pages().size(); i++) {
            for (var question : survey.pages().get(i).questions()) {
                pages.put(question.name(), i);
            }
        }
        return pages;
    }

    private Place place(Condition condition) {
        return reader.place(condition).orElse(Place.ROOT);
    }
}
