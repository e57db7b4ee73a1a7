package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonObject;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/** A survey read from the text of a test, with the faults it left; a quote may be written as a backtick. */
record ReadSurvey(Survey survey, List<Fault> faults) {
    static ReadSurvey of(String json) {
        var text = json.replace('`', '"');
        var limits = new JsonLimits(1 << 20, 32, 1_000);
        var reading = StrictJson.read("survey.json", text.getBytes(StandardCharsets.UTF_8), limits);
        assertThat(reading).as(text).isInstanceOf(Reading.Tree.class);
        var reader = new Reader(new Faults("survey.json"), Reader.Use.PACK);
        var file = new SurveyReader(reader);
        var survey = file.read((JsonObject) ((Reading.Tree) reading).root());
        Schemas.SURVEY.agree(text, reader.faults().list());
        return new ReadSurvey(survey, reader.faults().list());
    }

    /** One page of these questions. */
    static ReadSurvey ofQuestions(String... questions) {
        return of("{`pages`: [{`name`: `p`, `elements`: [" + String.join(",", questions) + "]}]}");
    }

    /** The state of a survey without a fault. */
    SurveyState state() {
        assertThat(faults).isEmpty();
        return new SurveyState(survey);
    }

    Question question(String name) {
        return survey.question(name).orElseThrow();
    }
}
