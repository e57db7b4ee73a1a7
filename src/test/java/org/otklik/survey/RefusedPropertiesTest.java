package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors bring from SurveyJS and this profile does not take: code, place, and what to write instead. */
class RefusedPropertiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matrix | grid", "matrixdropdown | grid", "matrixdynamic | grid", "paneldynamic | grid",
                "multipletext | grid", "ranking | checkbox", "slider | checkbox", "imagemap | checkbox",
                "tagbox | checkbox", "file | checkbox", "signaturepad | checkbox", "image | checkbox",
                "expression | calculatedValues", "comments | Did you mean \"comment\"?",
                        "my-own-widget | Known here: boolean"
            })
    void aTypeIsRefusedWithItsHint(String type, String hint) {
        var read = ReadSurvey.ofQuestions("{`type`: `" + type + "`, `name`: `n`}");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("profile.unknown_type");
            assertThat(fault.pointer()).isEqualTo("/pages/0/elements/0/type");
            assertThat(fault.hint()).contains(hint);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rateCount | rateMin and rateMax",
                "autoGenerate | rateMin and rateMax",
                "enableIf | visibleIf",
                "readOnly | visibleIf",
                "choicesVisibleIf | visibleIf",
                "valueName | one name",
                "choicesFromQuestion | one name",
                "choicesByUrl | offline",
                "showDontKnowItem | cannotSay",
                "showRefuseItem | cannotSay",
                "showCommentArea | comment question",
                "maxLenght | Known here",
                "visibleIff | Did you mean \"visibleIf\"?",
                "choices | Known here",
                "setValueIf | setvalue trigger",
                "setValueExpression | setvalue trigger",
                "resetValueIf | setvalue trigger",
                "defaultValueExpression | calculatedValues"
            })
    void aPropertyOfAQuestionIsRefusedWithItsHint(String property, String hint) {
        var read = ReadSurvey.ofQuestions("{`type`: `rating`, `name`: `n`, `" + property + "`: 1}");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("profile.unknown_property");
            assertThat(fault.pointer()).isEqualTo("/pages/0/elements/0/" + property);
            assertThat(fault.hint()).contains(hint);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "showTimer | hurried",
                "timeLimit | hurried",
                "navigateToUrl | offline",
                "navigateToUrlOnCondition | offline",
                "timeLimitPerPage | hurried",
                "sendResultOnPageNext | Known here"
            })
    void aPropertyOfTheSurveyIsRefusedWithItsHint(String property, String hint) {
        var read =
                ReadSurvey.of("{`" + property + "`: [], `pages`: [{`elements`: [{`type`: `comment`, `name`: `n`}]}]}");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("profile.unknown_property");
            assertThat(fault.pointer()).isEqualTo("/" + property);
            assertThat(fault.hint()).contains(hint);
        });
    }

    @Test
    void allFaultsAreToldAtOnceEachWithItsLine() {
        var read = ReadSurvey.of("""
                {
                  `titel`: `x`,
                  `pages`: [{
                    `color`: 1,
                    `elements`: [
                      {`type`: `matrix`, `name`: `a`},
                      {`type`: `rating`, `name`: `b`, `rateCount`: 3},
                      {`type`: `comment`, `name`: `b`},
                      {`type`: `comment`, `name`: `c`, `visibleIf`: `{a} = 1 and {x} = 1`},
                      7
                    ]
                  }]
                }
                """);
        assertThat(read.faults())
                .extracting("code", "pointer", "line")
                .containsExactlyInAnyOrder(
                        tuple("profile.unknown_property", "/titel", 2),
                        tuple("profile.unknown_property", "/pages/0/color", 4),
                        tuple("profile.unknown_type", "/pages/0/elements/0/type", 6),
                        tuple("profile.unknown_property", "/pages/0/elements/1/rateCount", 7),
                        tuple("name.doubled", "/pages/0/elements/2/name", 8),
                        tuple("expression.unknown_name", "/pages/0/elements/3/visibleIf", 9),
                        tuple("value.type", "/pages/0/elements/4", 10));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
