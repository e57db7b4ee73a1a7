package org.otklik.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.otklik.survey.expression.Condition;

/**
 * In which pass each setvalue trigger can run: one pass goes down the list, so a trigger that is set off by a later one
 * waits for the next pass. Reads a survey without cycles. Survey page 4, "setvalue".
 */
final class TriggerPasses {
    private final List<Trigger.SetValue> triggers;
    private final List<Set<String>> changed = new ArrayList<>();

    TriggerPasses(Survey survey) {
        triggers = survey.triggers().stream()
                .filter(Trigger.SetValue.class::isInstance)
                .map(Trigger.SetValue.class::cast)
                .toList();
        var graph = SurveyGraph.withoutTriggers(survey);
        triggers.forEach(trigger -> changed.add(changed(trigger.target(), graph)));
    }

    /** Triggers of which each sets the next one off, by what they set. */
    record Chain(List<String> path, Condition last) {
        String printed() {
            return String.join(" -> ", path);
        }
    }

    /** A chain that needs more passes than these. */
    Optional<Chain> beyond(int most) {
        var pass = new int[triggers.size()];
        var before = new int[triggers.size()];
        java.util.Arrays.fill(pass, 1);
        java.util.Arrays.fill(before, -1);
        // Without a cycle no chain is longer than the list.
        for (var round = 0; round < triggers.size(); round++) {
            raise(pass, before);
        }
        for (var i = 0; i < pass.length; i++) {
            if (pass[i] > most) {
                return Optional.of(chain(i, before));
            }
        }
        return Optional.empty();
    }

    private void raise(int[] pass, int[] before) {
        for (var first = 0; first < pass.length; first++) {
            for (var next = 0; next < pass.length; next++) {
                var needed = pass[first] + (next > first ? 0 : 1);
                if (needed > pass[next] && setsOff(first, next)) {
                    pass[next] = needed;
                    before[next] = first;
                }
            }
        }
    }

    private boolean setsOff(int first, int next) {
        return triggers.get(next).condition().reads().stream().anyMatch(changed.get(first)::contains);
    }

    private Chain chain(int last, int[] before) {
        var path = new ArrayDeque<String>();
        for (var at = last; at >= 0 && path.size() <= triggers.size(); at = before[at]) {
            path.push(triggers.get(at).target());
        }
        return new Chain(List.copyOf(path), triggers.get(last).condition());
    }

    /** What can change when this answer does. */
    private static Set<String> changed(String name, SurveyGraph graph) {
        Set<String> changed = new HashSet<>(Set.of(name));
        var waiting = new ArrayDeque<>(List.of(name));
        while (!waiting.isEmpty()) {
            graph.feeds(waiting.pop()).stream()
                    .filter(changed::add)
                    .collect(Collectors.toList())
                    .forEach(waiting::push);
        }
        return changed;
    }
}
