package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.survey.expression.Value;

class YesNoConditionTest {
    @Test
    void aQuestionForYesOrNoIsAConditionAloneWhereverItStands() {
        var state = ReadSurvey.ofQuestions(
                        "{`type`: `comment`, `name`: `why`, `visibleIf`: `{b} and {c} != 2`}",
                        "{`type`: `boolean`, `name`: `b`}",
                        "{`type`: `rating`, `name`: `c`}")
                .state();
        assertThat(state.visibleQuestions()).extracting(Question::name).containsExactly("b", "c");
        state.set("b", new Value.Flag(true));
        assertThat(state.visibleQuestions()).extracting(Question::name).containsExactly("why", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{`type`: `boolean`, `name`: `b`, `valueTrue`: `y`, `valueFalse`: `n`}",
                "{`type`: `rating`, `name`: `b`}"
            })
    void anyOtherQuestionIsToBeCompared(String question) {
        var read = ReadSurvey.ofQuestions(question, "{`type`: `comment`, `name`: `why`, `visibleIf`: `{b}`}");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("expression.syntax");
            assertThat(fault.pointer()).isEqualTo("/pages/0/elements/1/visibleIf");
            assertThat(fault.message()).contains("not yes or no");
        });
    }
}
