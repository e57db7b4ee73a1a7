package org.otklik.survey;

import java.util.List;
import java.util.Set;
import org.otklik.json.NearestName;
import org.otklik.json.Place;

/** What conditions may read: questions that exist, and none that decides about itself by a roundabout way. */
final class ConditionRules {
    private ConditionRules() {}

    /** Every name that a condition of this document reads is a question. */
    static void names(Reader reader, Set<String> questions) {
        for (var read : reader.conditions()) {
            if (read.condition().reads().isEmpty()) {
                var message = "This reads no answer, so it is always the same.";
                reader.faults().warning("constant", read.place(), message, "Leave the condition out.");
            }
            for (var name : read.condition().reads()) {
                if (!questions.contains(name)) {
                    var message = "{" + name + "} is no question of this survey.";
                    reader.error("expression.unknown_name", read.place(), message, NearestName.hint(name, questions));
                }
            }
        }
    }

    static void circles(Reader reader, Survey survey) {
        new SurveyGraph(survey).circles().forEach(circle -> report(reader, circle));
    }

    /** A draw decides about its members as a condition does; circles that need no draw are the survey's own fault. */
    static void drawnCircles(Reader reader, Survey survey, List<Slot> rotation) {
        var graph = new SurveyGraph(survey);
        if (!graph.circles().isEmpty()) {
            return;
        }
        for (var slot : rotation) {
            slot.members().forEach(member -> member.when().ifPresent(when -> graph.add(when, member.question())));
        }
        graph.circles().forEach(circle -> report(reader, circle));
    }

    private static void report(Reader reader, SurveyGraph.Circle circle) {
        var place = circle.conditions().stream()
                .flatMap(condition -> reader.place(condition).stream())
                .findFirst()
                .orElse(Place.ROOT);
        var message = "These questions decide about each other: " + circle.printed() + ".";
        reader.error("graph.cycle", place, message, "Let one of them ask something else.");
    }
}
