package org.otklik.survey;

import java.util.List;
import java.util.Set;
import org.otklik.json.NearestName;
import org.otklik.json.Place;

/** What conditions may read: what exists, and nothing that decides about itself by a roundabout way. */
final class ConditionRules {
    private ConditionRules() {}

    /** Every name that an expression of this document reads is a question or a calculated value. */
    static void names(Reader reader, Set<String> known) {
        for (var read : reader.expressions()) {
            if (reader.faults().isFull()) {
                return;
            }
            if (read.reads().isEmpty() && !read.expression().mentions().asksTheDay()) {
                var message = "This reads no answer, so it is always the same.";
                reader.faults().warning("constant", read.place(), message, "Leave the condition out.");
            }
            for (var name : read.reads()) {
                if (!known.contains(name)) {
                    var message = "{" + name + "} is no question of this survey.";
                    reader.error("expression.unknown_name", read.place(), message, NearestName.hint(name, known));
                }
            }
        }
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

    static void report(Reader reader, SurveyGraph.Circle circle) {
        var place = circle.expressions().stream()
                .flatMap(expression -> reader.place(expression).stream())
                .findFirst()
                .orElse(Place.ROOT);
        var message = "These decide about each other: " + circle.printed() + ".";
        reader.error("graph.cycle", place, message, "Let one of them ask something else.");
    }
}
