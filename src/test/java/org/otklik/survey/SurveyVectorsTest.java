package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.survey.Vectors.Pair;
import org.otklik.survey.expression.Value;

/** What survey-core 3.1.1 makes of a survey by steps, the kiosk makes of it too. Survey pages 4 and 8. */
class SurveyVectorsTest {
    private static final Locale DEFAULT = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tr", "fa", "pl"})
    void everySurveyBecomesWhatItBecomesThere(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        var wrong = new ArrayList<String>();
        for (var pair : Vectors.surveys()) {
            var reading = SurveyText.read(survey(pair), "survey.json");
            if (!(reading instanceof SurveyReading.Loaded loaded)) {
                wrong.add(pair + " " + reading);
                continue;
            }
            var ours = answer(loaded.survey(), pair.request());
            if (!ours.equals(theirs(pair.answer()))) {
                wrong.add(pair + "\n  ours   " + ours + "\n  theirs " + theirs(pair.answer()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everySentenceHasFiveCases() {
        var cases = new TreeMap<String, Integer>();
        Vectors.surveys().forEach(pair -> cases.merge(pair.about(), 1, Integer::sum));
        assertThat(cases.values()).allMatch(count -> count >= 5);
        assertThat(Vectors.surveys()).hasSizeGreaterThanOrEqualTo(1_000);
    }

    private static JsonObject survey(Pair pair) {
        return (JsonObject) pair.request().members().get("survey");
    }

    /** Everything that is told, as values that compare. */
    private record Told(
            List<String> visible,
            List<String> errors,
            boolean completed,
            Map<String, Value> data,
            Map<String, String> titles) {}

    private static Told answer(Survey survey, JsonObject request) {
        var trial = new SurveyTrial(survey, Clock.systemUTC());
        for (var step : ((JsonArray) request.members().get("steps")).items()) {
            var members = ((JsonObject) step).members();
            var outcome = members.containsKey("complete")
                    ? trial.complete()
                    : trial.set(((JsonText) members.get("set")).text(), Vectors.value(members.get("value")));
            assertThat(outcome).as("%s", request).isEqualTo(SurveyTrial.Outcome.DONE);
        }
        var locale = Optional.ofNullable(request.members().get("locale")).map(text -> ((JsonText) text).text());
        var data = new LinkedHashMap<String, Value>();
        trial.data().forEach((name, value) -> data.put(name, isNoNumber(value) ? Value.missing() : value));
        return new Told(trial.visible(), trial.errors(), trial.isCompleted(), data, trial.titles(locale));
    }

    /** JSON has no NaN, so it travels as null. */
    private static boolean isNoNumber(Value value) {
        return value instanceof Value.Num num && !Double.isFinite(num.number());
    }

    private static Told theirs(JsonObject answer) {
        var data = new LinkedHashMap<String, Value>();
        ((JsonObject) answer.members().get("data"))
                .members()
                .forEach((name, value) -> data.put(name, Vectors.value(value)));
        var titles = new LinkedHashMap<String, String>();
        ((JsonObject) answer.members().get("titles"))
                .members()
                .forEach((name, value) -> titles.put(name, ((JsonText) value).text()));
        return new Told(
                texts(answer, "visible"),
                texts(answer, "errors"),
                Vectors.text(answer, "state").equals("completed"),
                data,
                titles);
    }

    private static List<String> texts(JsonObject answer, String member) {
        return ((JsonArray) answer.members().get(member))
                .items().stream().map(text -> ((JsonText) text).text()).toList();
    }
}
