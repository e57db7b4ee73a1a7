package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.otklik.json.NearestName;
import org.otklik.json.Place;

/** Which question's visibility reads which other one; a name that is no question and a circle are faults at load. */
final class SurveyGraph {
    private final Survey survey;
    private final Reader reader;
    private final Map<String, Set<String>> reads = new TreeMap<>();

    SurveyGraph(Survey survey, Reader reader) {
        this.survey = survey;
        this.reader = reader;
    }

    void check() {
        checkNames(survey, reader);
        for (var page : survey.pages()) {
            for (var question : page.questions()) {
                var names = new TreeSet<String>();
                page.visibleIf().ifPresent(condition -> names.addAll(condition.reads()));
                question.visibleIf().ifPresent(condition -> names.addAll(condition.reads()));
                reads.put(question.name(), names);
            }
        }
        for (var start : reads.keySet()) {
            if (circle(start, start, new ArrayList<>(List.of(start)), new HashSet<>())) {
                return;
            }
        }
    }

    /** Every name that a condition of this document reads is a question. */
    static void checkNames(Survey survey, Reader reader) {
        var known = survey.questions().stream().map(Question::name).collect(Collectors.toSet());
        for (var read : reader.conditions()) {
            for (var name : read.condition().reads()) {
                if (!known.contains(name)) {
                    reader.faults()
                            .error(
                                    "expression.unknown_name",
                                    read.place(),
                                    "{" + name + "} is no question of this survey.",
                                    NearestName.hint(name, known));
                }
            }
        }
    }

    /** Reports the first circle found, with the path that an author can follow. */
    private boolean circle(String start, String at, List<String> path, Set<String> seen) {
        for (var next : reads.getOrDefault(at, Set.of())) {
            if (next.equals(start)) {
                var way = String.join(" -> ", path) + " -> " + start;
                reader.faults()
                        .error(
                                "graph.cycle",
                                Place.ROOT,
                                "These questions decide about each other: " + way + ".",
                                "Let one of them ask something else.");
                return true;
            }
            if (seen.add(next)) {
                path.add(next);
                if (circle(start, next, path, seen)) {
                    return true;
                }
                path.remove(path.size() - 1);
            }
        }
        return false;
    }
}
