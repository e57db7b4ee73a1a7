package org.otklik.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.survey.expression.Value;

/**
 * The kiosk's half of {@code scripts/bench survey}; bench.mjs does the same with survey-core, loop for loop. Arguments:
 * the folder of surveys and answers, builds to warm up, builds to time, answers to warm up. Prints microseconds.
 */
final class SurveyBench {
    private static final JsonLimits LIMITS = new JsonLimits(1 << 20, 8, 10);

    private final Path folder;
    private long seen;

    private SurveyBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var bench = new SurveyBench(Path.of(arguments[0]));
        for (var name : List.of("fifty", "star")) {
            bench.run(
                    name,
                    Integer.parseInt(arguments[1]),
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]));
        }
        System.err.println("seen " + bench.seen);
    }

    private record Answer(String name, Value value) {}

    private void run(String name, int warm, int timed, int warmAnswers) throws IOException {
        var text = Files.readString(folder.resolve(name + ".survey.json"));
        var answers = answers(Files.readString(folder.resolve(name + ".answers.json")));
        build(text, warm);
        var buildStart = System.nanoTime();
        build(text, timed);
        print(name + ".build", buildStart, timed);
        var state = build(text, 1);
        answer(state, answers.subList(0, warmAnswers));
        var answerStart = System.nanoTime();
        answer(state, answers);
        print(name + ".answers", answerStart, 1);
    }

    private static void print(String what, long start, int count) {
        System.out.println(what + " " + (System.nanoTime() - start) / 1_000.0 / count);
    }

    private SurveyState build(String text, int times) {
        var state = state(text);
        for (var i = 1; i < times; i++) {
            state = state(text);
        }
        return state;
    }

    private SurveyState state(String text) {
        if (!(SurveyText.read(text, "survey.json") instanceof SurveyReading.Loaded loaded)) {
            throw new IllegalStateException("the survey of the bench is refused");
        }
        seen += loaded.survey().questions().size();
        return new SurveyState(loaded.survey());
    }

    private void answer(SurveyState state, List<Answer> answers) {
        for (var answer : answers) {
            state.set(answer.name(), answer.value());
            seen += state.visibleQuestions().size();
        }
    }

    private static List<Answer> answers(String text) {
        var reading = (Reading.Tree) StrictJson.read("answers", text.getBytes(StandardCharsets.UTF_8), LIMITS);
        return ((JsonArray) reading.root())
                .items().stream()
                        .map(step -> (JsonObject) step)
                        .map(step -> new Answer(
                                ((JsonText) step.members().get("set")).text(),
                                value(step.members().get("value"))))
                        .toList();
    }

    private static Value value(JsonValue json) {
        if (json instanceof JsonArray list) {
            return new Value.Several(
                    list.items().stream().map(SurveyBench::value).toList());
        }
        return json instanceof JsonNumber number
                ? Value.number(Double.parseDouble(number.digits()))
                : Value.text(((JsonText) json).text());
    }
}
