package org.otklik.cli;

import com.google.gson.JsonArray;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.survey.SurveyReading;
import org.otklik.survey.SurveyText;
import org.otklik.survey.SurveyTrial;

/** A line that asks what a survey becomes by some steps. Survey page 7. */
final class SurveyLine {
    private SurveyLine() {}

    static LineAnswer answer(JsonObject line, Clock clock) {
        if (!(line.members().get("survey") instanceof JsonObject survey)) {
            return new LineAnswer.Refused("/survey", "A line has a survey, which is an object, or an expression.");
        }
        var locale = line.member("locale");
        if (locale.isPresent() && !(locale.get() instanceof JsonText)) {
            return new LineAnswer.Refused("/locale", "A locale is a text such as \"ru\".");
        }
        var reading = SurveyText.read(survey, "survey");
        if (reading instanceof SurveyReading.Refused refused) {
            return LineAnswer.refused(DocumentOrder.first(refused.faults(), line));
        }
        var trial = new SurveyTrial(((SurveyReading.Loaded) reading).survey(), clock);
        return walked(line, trial).orElseGet(() -> told(trial, locale.map(text -> ((JsonText) text).text())));
    }

    /** Takes every step; the first that cannot be taken refuses the line. */
    private static Optional<LineAnswer> walked(JsonObject line, SurveyTrial trial) {
        var steps = line.member("steps");
        if (steps.isPresent() && !(steps.get() instanceof org.otklik.json.JsonArray)) {
            return Optional.of(new LineAnswer.Refused("/steps", "Steps are a list."));
        }
        List<JsonValue> all =
                steps.isPresent() && steps.get() instanceof org.otklik.json.JsonArray list ? list.items() : List.of();
        return all.stream()
                .flatMap(step -> walked(step, trial).stream())
                .findFirst()
                .map(refused -> refused);
    }

    private static Optional<LineAnswer> walked(JsonValue written, SurveyTrial trial) {
        var pointer = written.place().pointer();
        if (!(written instanceof JsonObject step)) {
            return refused(pointer, "A step is {\"set\": name, \"value\": value} or {\"complete\": true}.");
        }
        if (step.member("complete").isPresent()) {
            var wished = step.members().get("complete") instanceof JsonBool bool && bool.value();
            return wished
                    ? refusal(trial.complete(), pointer)
                    : refused(pointer + "/complete", "Only {\"complete\": true} means something.");
        }
        if (!(step.members().get("set") instanceof JsonText name)) {
            return refused(pointer + "/set", "A step sets a question by its name, or completes.");
        }
        if (step.member("value").isEmpty()) {
            return refused(pointer + "/value", "A step that sets has a value; null clears.");
        }
        var value = ValueJson.read(step.members().get("value"));
        return value.isEmpty()
                ? refused(pointer + "/value", "A value is a scalar, null, or a list of scalars.")
                : refusal(trial.set(name.text(), value.get()), pointer);
    }

    private static Optional<LineAnswer> refusal(SurveyTrial.Outcome outcome, String pointer) {
        return switch (outcome) {
            case DONE -> Optional.empty();
            case UNKNOWN_NAME -> refused(pointer + "/set", "No question of this survey has this name.");
            case WRONG_KIND ->
                refused(pointer + "/value", "A list goes with a question of several answers, one value with one.");
            case TOO_LATE -> refused(pointer, "The survey is completed; nothing follows.");
        };
    }

    private static Optional<LineAnswer> refused(String pointer, String message) {
        return Optional.of(new LineAnswer.Refused(pointer, message));
    }

    private static LineAnswer told(SurveyTrial trial, Optional<String> locale) {
        var members = new com.google.gson.JsonObject();
        members.add("visible", list(trial.visible()));
        members.add("errors", list(trial.errors()));
        members.addProperty("state", trial.isCompleted() ? "completed" : "running");
        var data = new com.google.gson.JsonObject();
        trial.data().forEach((name, value) -> data.add(name, ValueJson.written(value)));
        members.add("data", data);
        var titles = new com.google.gson.JsonObject();
        trial.titles(locale).forEach(titles::addProperty);
        members.add("titles", titles);
        return new LineAnswer.Answered(members);
    }

    private static JsonArray list(List<String> names) {
        var list = new JsonArray();
        names.forEach(list::add);
        return list;
    }
}
