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

/** Which question decides about which other one: x feeds y when a condition that shows y, or a choice of it, reads x. */
final class SurveyGraph {
    private final Map<String, Map<String, Condition>> feeds = new TreeMap<>();

    SurveyGraph(Survey survey) {
        for (var page : survey.pages()) {
            for (var question : page.questions()) {
                page.visibleIf().ifPresent(condition -> add(condition, question.name()));
                question.visibleIf().ifPresent(condition -> add(condition, question.name()));
                question.choices()
                        .forEach(choice -> choice.visibleIf().ifPresent(condition -> add(condition, question.name())));
            }
        }
    }

    /** A circle as an author can follow it, and the conditions that close it. */
    record Circle(List<String> path, List<Condition> conditions) {
        String printed() {
            return String.join(" -> ", path);
        }
    }

    void add(Condition condition, String shown) {
        condition
                .reads()
                .forEach(read ->
                        feeds.computeIfAbsent(read, name -> new TreeMap<>()).putIfAbsent(shown, condition));
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
        var conditions = IntStream.range(1, path.size())
                .mapToObj(i -> feeds.get(path.get(i - 1)).get(path.get(i)))
                .toList();
        return Optional.of(new Circle(List.copyOf(path), conditions));
    }

    /** Walks on from the end of the path; when it comes back to the start, the path is the circle. */
    private boolean leadsBack(String start, List<String> path, Set<String> seen) {
        var here = path.get(path.size() - 1);
        for (var next : feeds.getOrDefault(here, Map.of()).keySet()) {
            path.add(next);
            if (next.equals(start) || (seen.add(next) && leadsBack(start, path, seen))) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }
}
