package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.otklik.survey.expression.Condition;

/**
 * What decides about what: x feeds y when a condition that shows y or a choice of it reads x, when y is calculated from
 * x, or when a trigger that sets y reads x. Survey page 4, "Graph".
 */
final class SurveyGraph {
    /** By what is read: what it feeds, and the expression that says so. */
    private final Map<String, Map<String, Object>> feeds = new TreeMap<>();

    SurveyGraph(Survey survey) {
        shown(survey);
        survey.triggers().stream()
                .filter(Trigger.SetValue.class::isInstance)
                .map(Trigger.SetValue.class::cast)
                .forEach(trigger -> add(trigger.condition(), trigger.target()));
    }

    private SurveyGraph() {}

    /** What feeds what when no trigger runs. */
    static SurveyGraph withoutTriggers(Survey survey) {
        var graph = new SurveyGraph();
        graph.shown(survey);
        return graph;
    }

    /** A circle as an author can follow it, and the conditions and calculations that close it. */
    record Circle(List<String> path, List<Object> expressions) {
        String printed() {
            return String.join(" -> ", path);
        }
    }

    private void shown(Survey survey) {
        for (var page : survey.pages()) {
            page.questions().forEach(question -> {
                page.visibleIf().ifPresent(condition -> add(condition, question.name()));
                question(question);
            });
            page.elements().stream()
                    .filter(Panel.class::isInstance)
                    .map(Panel.class::cast)
                    .forEach(this::panel);
        }
        survey.calculated()
                .forEach(value -> add(value.expression(), value.expression().reads(), value.name()));
    }

    private void question(Question question) {
        question.visibleIf().ifPresent(condition -> add(condition, question.name()));
        question.choices()
                .forEach(choice -> choice.visibleIf().ifPresent(condition -> add(condition, question.name())));
    }

    private void panel(Panel panel) {
        panel.head()
                .visibility()
                .condition()
                .ifPresent(condition -> panel.questions().forEach(question -> add(condition, question.name())));
    }

    void add(Condition condition, String fed) {
        add(condition, condition.reads(), fed);
    }

    private void add(Object expression, Set<String> reads, String fed) {
        reads.forEach(
                read -> feeds.computeIfAbsent(read, name -> new TreeMap<>()).putIfAbsent(fed, expression));
    }

    /** What is decided by this answer or value itself. */
    Set<String> feeds(String read) {
        return feeds.getOrDefault(read, Map.of()).keySet();
    }

    /** One circle for each group of questions that decide about each other. */
    List<Circle> circles() {
        List<Circle> circles = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (var start : feeds.keySet()) {
            if (!told.contains(start)) {
                circle(start).ifPresent(circle -> {
                    circles.add(circle);
                    told.addAll(circle.path());
                });
            }
        }
        return circles;
    }

    private Optional<Circle> circle(String start) {
        List<String> path = new ArrayList<>(List.of(start));
        if (!leadsBack(start, path, new HashSet<>())) {
            return Optional.empty();
        }
        var expressions = IntStream.range(1, path.size())
                .mapToObj(i -> feeds.get(path.get(i - 1)).get(path.get(i)))
                .toList();
        return Optional.of(new Circle(List.copyOf(path), expressions));
    }

    /** Walks on from the end of the path; when it comes back to the start, the path is the circle. */
    private boolean leadsBack(String start, List<String> path, Set<String> seen) {
        var here = path.get(path.size() - 1);
        for (var next : feeds(here)) {
            path.add(next);
            if (next.equals(start) || (seen.add(next) && leadsBack(start, path, seen))) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }
}
