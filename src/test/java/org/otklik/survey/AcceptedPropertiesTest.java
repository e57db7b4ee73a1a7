package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property that is read: accepted, at its bounds, beyond them, and of another type. Survey page 2. */
class AcceptedPropertiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "`name`: `n`, `type`: `rating`",
                "`name`: `n`, `type`: `rating`, `title`: `T`, `description`: `D`",
                "`name`: `n`, `type`: `rating`, `title`: {`ru`: `T`, `en`: `T`, `ru-x-easy`: `T`}",
                "`name`: `n`, `type`: `rating`, `title`: {`default`: `T`, `ru`: `T`}",
                "`name`: `n`, `type`: `rating`, `isRequired`: true, `visibleIf`: `true`",
                "`name`: `n`, `type`: `rating`, `clearIfInvisible`: `onHiddenContainer`",
                "`name`: `n`, `type`: `rating`, `rateType`: `labels`, `rateMin`: -100, `rateMax`: -90",
                "`name`: `n`, `type`: `rating`, `rateType`: `smileys`, `rateMin`: 91, `rateMax`: 100",
                "`name`: `n`, `type`: `rating`, `rateMin`: 0, `rateMax`: 100, `rateStep`: 10",
                "`name`: `n`, `type`: `rating`, `rateValues`: [1, {`value`: 2, `text`: `two`}]",
                "`name`: `n`, `type`: `rating`, `minRateDescription`: `bad`, `maxRateDescription`: {`ru`: `х`}",
                "`name`: `n`, `type`: `radiogroup`, `choices`: [`a`]",
                "`name`: `n`, `type`: `radiogroup`, `choices`: [`a`, -1, {`value`: `b`, `visibleIf`: `{m} = 1`}]",
                "`name`: `n`, `type`: `checkbox`, `choices`: [1, 2], `maxSelectedChoices`: 1",
                "`name`: `n`, `type`: `checkbox`, `choices`: [1, 2], `maxSelectedChoices`: 60",
                "`name`: `n`, `type`: `comment`, `maxLength`: 1",
                "`name`: `n`, `type`: `comment`, `maxLength`: 2000",
                "`name`: `Оценка 2_b-c`, `type`: `comment`",
            })
    void whatTheProfileHasIsRead(String question) {
        var read = ReadSurvey.ofQuestions("{" + question + "}", "{`type`: `comment`, `name`: `m`}");
        assertThat(read.faults())
                .filteredOn(fault -> !fault.code().equals("constant"))
                .isEmpty();
        assertThat(read.survey().questions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`type`: `rating`, `rateMin`: -101                     | value.out_of_bounds | /rateMin",
                "`type`: `rating`, `rateMax`: 101                      | value.out_of_bounds | /rateMax",
                "`type`: `rating`, `rateMin`: `1`                      | value.type          | /rateMin",
                "`type`: `rating`, `rateMin`: 1.5                      | value.out_of_bounds | /rateMin",
                "`type`: `rating`, `rateStep`: 0                       | value.out_of_bounds | /rateStep",
                "`type`: `rating`, `rateMin`: 5                        | profile.rate_points | ''",
                "`type`: `rating`, `rateMin`: 6, `rateMax`: 5          | profile.rate_points | ''",
                "`type`: `rating`, `rateMax`: 12                       | profile.rate_points | ''",
                "`type`: `rating`, `rateType`: `smileys`, `rateMax`: 11 | profile.rate_points | ''",
                "`type`: `rating`, `rateType`: `stars`                 | profile.rate_type   | /rateType",
                "`type`: `rating`, `rateType`: 1                       | value.type          | /rateType",
                "`type`: `rating`, `rateValues`: [1]                   | value.out_of_bounds | /rateValues",
                "`type`: `rating`, `rateValues`: [1,2,3,4,5,6,7,8,9,10,11,12] | value.out_of_bounds | /rateValues",
                "`type`: `rating`, `rateValues`: [1, 2], `rateMin`: 1  | profile.both        | /rateMin",
                "`type`: `rating`, `rateValues`: [1, 1.5]              | choice.value        | /rateValues/1",
                "`type`: `rating`, `rateValues`: [1, {`value`: 2, `visibleIf`: `true`}] | profile.unknown_property | /rateValues/1/visibleIf",
                "`type`: `rating`, `minRateDescription`: 5             | value.type          | /minRateDescription",
                "`type`: `rating`, `title`: 5                          | value.type          | /title",
                "`type`: `rating`, `title`: {`ru`: 5}                  | value.type          | /title/ru",
                "`type`: `rating`, `title`: {`RU`: `x`}                | text.locale         | /title/RU",
                "`type`: `rating`, `title`: {`en`: `x`, `default`: `y`} | text.default_and_en | /title",
                "`type`: `rating`, `isRequired`: `true`                | value.type          | /isRequired",
                "`type`: `rating`, `visibleIf`: true                   | value.type          | /visibleIf",
                "`type`: `rating`, `visibleIf`: `{m}`                  | expression.syntax   | /visibleIf",
                "`type`: `rating`, `visibleIf`: `{M} = 1`              | expression.unknown_name | /visibleIf",
                "`type`: `rating`, `clearIfInvisible`: `never`         | profile.clearing    | /clearIfInvisible",
                "`type`: `radiogroup`                                  | value.missing       | /choices",
                "`type`: `radiogroup`, `choices`: []                   | value.out_of_bounds | /choices",
                "`type`: `radiogroup`, `choices`: `a`                  | value.type          | /choices",
                "`type`: `radiogroup`, `choices`: [``]                 | choice.value        | /choices/0",
                "`type`: `radiogroup`, `choices`: [true]               | choice.value        | /choices/0",
                "`type`: `radiogroup`, `choices`: [`na`]               | choice.reserved     | /choices/0",
                "`type`: `radiogroup`, `choices`: [{`value`: `other`}] | choice.reserved     | /choices/0/value",
                "`type`: `radiogroup`, `choices`: [{`text`: `x`}]      | value.missing       | /choices/0/value",
                "`type`: `radiogroup`, `choices`: [1, `1`]             | choice.doubled      | /choices/1",
                "`type`: `radiogroup`, `choices`: [{`value`: 1, `visibleIf`: `{x} = 1`}] | expression.unknown_name | /choices/0/visibleIf",
                "`type`: `checkbox`, `choices`: [1], `maxSelectedChoices`: 0 | value.out_of_bounds | /maxSelectedChoices",
                "`type`: `comment`, `maxLength`: 0                     | value.out_of_bounds | /maxLength",
                "`type`: `comment`, `maxLength`: 2001                  | value.out_of_bounds | /maxLength",
                "`type`: `comment`, `maxLength`: `300`                 | value.type          | /maxLength",
                "`type`: 5                                             | value.type          | /type",
                "`titel`: `x`, `type`: `comment`                       | profile.unknown_property | /titel"
            })
    void whatIsBeyondItIsRefusedInItsPlace(String question, String code, String pointer) {
        var read = ReadSurvey.ofQuestions("{`type`: `comment`, `name`: `m`}", "{`name`: `n`, " + question + "}");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo("/pages/0/elements/1" + pointer);
            assertThat(fault.hint()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "a.b",
                "{a}",
                "equals",
                "notequalsx",
                "a-Comment",
                "PageNo",
                "locale",
                "correctedAnswerCount",
                "incorrectanswers"
            })
    void aNameThatSurveyCoreTakesForSomethingElseIsRefused(String name) {
        var read = ReadSurvey.ofQuestions("{`type`: `comment`, `name`: `" + name + "`}");
        assertThat(read.faults()).extracting("code").containsExactly("name.form");
    }

    @Test
    void boundsOfTextsAndListsAreExact() {
        assertThat(ReadSurvey.ofQuestions(titled("x".repeat(300))).faults()).isEmpty();
        assertThat(ReadSurvey.ofQuestions(titled("x".repeat(301))).faults())
                .extracting("code")
                .containsExactly("text.length");
        assertThat(ReadSurvey.ofQuestions(named("n".repeat(64))).faults()).isEmpty();
        assertThat(ReadSurvey.ofQuestions(named("n".repeat(65))).faults())
                .extracting("code")
                .containsExactly("name.form");
        assertThat(ReadSurvey.ofQuestions(choosing(60)).faults()).isEmpty();
        assertThat(ReadSurvey.ofQuestions(choosing(61)).faults())
                .extracting("code")
                .containsExactly("value.out_of_bounds");
        assertThat(pages(60, 1).faults()).isEmpty();
        assertThat(pages(61, 1).faults()).extracting("pointer").containsExactly("/pages");
        assertThat(pages(2, 100).faults()).isEmpty();
        assertThat(pages(3, 67).faults()).extracting("message").containsExactly("201 questions are too many.");
    }

    private static String titled(String title) {
        return "{`type`: `comment`, `name`: `n`, `title`: `" + title + "`}";
    }

    private static String named(String name) {
        return "{`type`: `comment`, `name`: `" + name + "`}";
    }

    private static String choosing(int choices) {
        var list = java.util.stream.IntStream.rangeClosed(1, choices)
                .mapToObj(String::valueOf)
                .toList();
        return "{`type`: `radiogroup`, `name`: `n`, `choices`: [" + String.join(",", list) + "]}";
    }

    private static ReadSurvey pages(int pages, int questions) {
        var written = java.util.stream.IntStream.range(0, pages)
                .mapToObj(page -> "{`elements`: ["
                        + String.join(
                                ",",
                                java.util.stream.IntStream.range(0, questions)
                                        .mapToObj(question -> named("q" + page + "_" + question))
                                        .toList())
                        + "]}")
                .toList();
        return ReadSurvey.of("{`pages`: [" + String.join(",", written) + "]}");
    }
}
