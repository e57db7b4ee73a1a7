package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.json.Severity;

/** What older surveys wrote is read with a warning; both spellings at once are an error. Survey page 2. */
class OldSpellingTest {
    private static final String PAGES = "`pages`: [{`elements`: [{`type`: `rating`, `name`: `a`}]}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "questionsOrder          | `random`                                | questionOrder",
                "goNextPageAutomatic     | true                                    | autoAdvanceEnabled",
                "firstPageIsStarted      | false                                   | firstPageIsStartPage",
                "maxOthersLength         | 20                                      | maxCommentLength",
                "requiredText            | `!`                                     | requiredMark"
            })
    void ofASurvey(String old, String value, String today) {
        assertOld("/" + old, ReadSurvey.of("{`" + old + "`: " + value + ", " + PAGES + "}"));
        assertBoth(
                "/" + old,
                ReadSurvey.of("{`" + old + "`: " + value + ", `" + today + "`: " + value + ", " + PAGES + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "radiogroup  | hasOther                | true       | showOtherItem",
                "radiogroup  | hasNone                 | true       | showNoneItem",
                "rating      | rateDisplayMode         | `smileys`  | rateType",
                "rating      | mininumRateDescription  | `bad`      | minRateDescription",
                "rating      | maximumRateDescription  | `good`     | maxRateDescription",
                "comment     | placeHolder             | `here`     | placeholder"
            })
    void ofAQuestion(String type, String old, String value, String today) {
        var written = "{`type`: `" + type + "`, `name`: `a`, "
                + (type.equals("radiogroup") ? "`choices`: [1], `noneText`: `N`, `otherText`: `O`, " : "") + "`" + old
                + "`: " + value;
        var read = ReadSurvey.ofQuestions(written + "}");
        assertOld("/pages/0/elements/0/" + old, read);
        assertBoth("/pages/0/elements/0/" + old, ReadSurvey.ofQuestions(written + ", `" + today + "`: " + value + "}"));
    }

    @Test
    void theOldWordMeansWhatTheNewOneDoes() {
        var rating = ReadSurvey.ofQuestions("{`type`: `rating`, `name`: `a`, `rateDisplayMode`: `smileys`}");
        assertThat(((RatingQuestion) rating.question("a")).look()).isEqualTo(RatingQuestion.Look.SMILEYS);
        var choices = ReadSurvey.ofQuestions(
                "{`type`: `radiogroup`, `name`: `a`, `choices`: [1], `hasOther`: true, `otherText`: `O`}");
        assertThat(choices.question("a").choices()).hasSize(2);
        var survey =
                ReadSurvey.of("{`goNextPageAutomatic`: true, " + PAGES + "}").survey();
        assertThat(survey.manner().advance()).contains(SurveyManner.Advance.BY_ITSELF);
    }

    @Test
    void questionsInPlaceOfElements() {
        assertOld("/questions", ReadSurvey.of("{`questions`: [{`type`: `rating`, `name`: `a`}]}"));
        assertOld("/pages/0/questions", ReadSurvey.of("{`pages`: [{`questions`: [{`type`: `rating`, `name`: `a`}]}]}"));
        assertBoth(
                "/pages/0/questions",
                ReadSurvey.of("{`pages`: [{`questions`: [], `elements`: [{`type`: `rating`, `name`: `a`}]}]}"));
    }

    @Test
    void insensitiveOfARegularExpression() {
        var validator = "{`type`: `regex`, `regex`: `a`, `insensitive`: true";
        var question = "{`type`: `comment`, `name`: `a`, `validators`: [";
        var pointer = "/pages/0/elements/0/validators/0/insensitive";
        assertOld(pointer, ReadSurvey.ofQuestions(question + validator + "}]}"));
        assertBoth(pointer, ReadSurvey.ofQuestions(question + validator + ", `caseInsensitive`: true}]}"));
    }

    @ParameterizedTest
    @CsvSource({
        "showQuestionNumbers, true",
        "showQuestionNumbers, false",
        "showProgressBar, `top`",
        "showProgressBar, `bottom`",
        "showProgressBar, `on`",
        "showProgressBar, `off`"
    })
    void valuesOfOldAreReadToo(String name, String value) {
        var read = ReadSurvey.of("{`" + name + "`: " + value + ", " + PAGES + "}");
        assertOld("/" + name, read);
        assertThat(read.survey().manner().progress())
                .isEqualTo(value.equals("`off`") ? SurveyManner.Progress.HIDDEN : SurveyManner.Progress.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width",
                "minWidth",
                "maxWidth",
                "widthMode",
                "fitToContainer",
                "indent",
                "startWithNewLine",
                "colCount",
                "rows",
                "cols",
                "autoGrow",
                "allowResize",
                "headerView",
                "descriptionLocation",
                "errorLocation",
                "questionDescriptionLocation",
                "questionErrorLocation",
                "showTitle",
                "showPageTitles",
                "imageFit"
            })
    void layoutIsIgnoredWithOneWarningEach(String word) {
        var question = "{`type`: `comment`, `name`: `a`, `" + word + "`: 1}";
        var panel = "{`type`: `panel`, `" + word + "`: 1, `elements`: [" + question + "]}";
        var read = ReadSurvey.of("{`" + word + "`: 1, `pages`: [{`" + word + "`: 1, `elements`: [" + panel + "]}]}");
        assertThat(read.faults())
                .extracting("code", "severity", "pointer")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("", "/pages/0", "/pages/0/elements/0", "/pages/0/elements/0/elements/0")
                                .map(place -> tuple("profile.layout_word", Severity.WARNING, place + "/" + word))
                                .toList());
    }

    private static void assertOld(String pointer, ReadSurvey read) {
        assertThat(read.faults())
                .extracting("code", "severity", "pointer")
                .containsExactly(tuple("profile.old_spelling", Severity.WARNING, pointer));
    }

    private static void assertBoth(String pointer, ReadSurvey read) {
        assertThat(read.faults())
                .extracting("code", "severity", "pointer")
                .containsExactly(tuple("profile.both", Severity.ERROR, pointer));
    }
}
