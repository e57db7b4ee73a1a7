package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.otklik.json.Severity;

class OldOperatorTest {
    @Test
    void anOldSpellingOfAnOperatorIsReadAndToldWithItsPlace() {
        var read = ReadSurvey.ofQuestions(
                "{`type`: `rating`, `name`: `a`}", "{`type`: `comment`, `name`: `b`, `visibleIf`: `{a} =< 2`}");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("expression.old_spelling");
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.pointer()).isEqualTo("/pages/0/elements/1/visibleIf");
            assertThat(fault.message()).isEqualTo("This is read, but column 5: \"=<\" is an old spelling: write <=.");
        });
    }
}
