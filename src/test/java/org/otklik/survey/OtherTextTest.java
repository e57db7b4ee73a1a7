package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;

class OtherTextTest {
    private final ReadSurvey read = ReadSurvey.of("{`triggers`: [{`type`: `setvalue`, `expression`: `{c} empty`,"
            + " `setToName`: `d`, `setValue`: 1}], `pages`: [{`name`: `p`, `elements`: [{`type`: `radiogroup`,"
            + " `name`: `c`, `choices`: [`a`, `b`], `showOtherItem`: true}, {`type`: `rating`, `name`: `d`}]}]}");
    private final SurveyState state = new SurveyState(read.survey());

    @Test
    void theTextOfAnOtherIsForTriggersAChangeOfItsQuestion() {
        state.set("c-Comment", Value.text("своё"));
        assertThat(state.value("d")).isEqualTo(Value.number(1));
    }

    @Test
    void theSameTextAgainIsNone() {
        state.set("c-Comment", Value.text("своё"));
        state.set("d", Value.missing());
        state.set("c-Comment", Value.text("своё"));
        assertThat(state.value("d")).isEqualTo(Value.missing());
    }
}
