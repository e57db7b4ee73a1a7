package org.otklik.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.otklik.visit.persona.PersonaRate;
import org.otklik.visit.persona.Walks;

/** What a simulation showed, as a program reads it: names in snake_case, shares from 0 to 1. */
final class SimulatedJson {
    /** A survey whose questions are shuffled has as many paths as visits. */
    private static final int MOST_PATHS = 100;

    private SimulatedJson() {}

    static Map<String, Object> of(Simulation simulation, Simulation.Result result) {
        var walks = result.walks();
        Map<String, Object> object =
                FaultList.object(simulation.tried().path(), simulation.tried().warnings());
        object.put("runs", simulation.runs());
        object.put("seed", simulation.seed());
        object.put("included", simulation.included().stream().sorted().toList());
        object.put("finished", walks.finished());
        object.put("stuck", walks.stuck());
        object.put("different_paths", walks.paths().size());
        object.put("untold", walks.untold());
        walks.shortest().ifPresent(path -> object.put("shortest", path.questions()));
        walks.longest().ifPresent(path -> object.put("longest", path.questions()));
        object.put(
                "paths",
                walks.paths().stream()
                        .limit(MOST_PATHS)
                        .map(path -> path(path, walks.finished()))
                        .toList());
        object.put("missed_pages", walks.missedPages());
        object.put("missed_questions", walks.missedQuestions());
        object.put("rotation", walks.slots().stream().map(SimulatedJson::slot).toList());
        object.put("personas", result.rates().stream().map(SimulatedJson::rate).toList());
        return object;
    }

    private static Map<String, Object> path(Walks.Path path, int finished) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("questions", path.questions());
        fields.put("visits", path.visits());
        fields.put("share", (double) path.visits() / finished);
        return fields;
    }

    private static Map<String, Object> slot(Walks.SlotDraws slot) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("slot", slot.slot());
        fields.put("draws", slot.draws());
        fields.put("members", slot.members().stream().map(SimulatedJson::member).toList());
        return fields;
    }

    private static Map<String, Object> member(Walks.MemberDraws member) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", member.question());
        fields.put("weight", member.weight());
        fields.put("drawn", member.drawn());
        fields.put("expected", member.expected());
        return fields;
    }

    private static Map<String, Object> rate(PersonaRate rate) {
        Map<String, Object> flags = new LinkedHashMap<>();
        rate.flags().forEach((flag, visits) -> flags.put(flag.word(), visits));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("persona", rate.persona().word());
        fields.put("answers", rate.persona().answers());
        fields.put("visits", rate.visits());
        fields.put("counted", rate.counted());
        fields.put("flagged", rate.flagged());
        fields.put("share", rate.share());
        fields.put("flags", flags);
        return fields;
    }
}
