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
                "`name`: `n`, `type`: `rating`, `rateType`: `stars`, `displayMode`: `buttons`, `defaultValue`: 3",
                "`name`: `n`, `type`: `rating`, `displayMode`: `auto`, `titleLocation`: `hidden`",
                "`name`: `n`, `type`: `comment`, `visible`: false, `titleLocation`: `default`",
                "`name`: `n`, `type`: `comment`, `requiredIf`: `{m} empty`, `requiredErrorText`: {`ru`: `Ответьте`}",
                "`name`: `n`, `type`: `comment`, `placeholder`: `Here`, `defaultValue`: `x`",
                "`name`: `n`, `type`: `dropdown`, `choices`: [`a`, `other`, `none`], `choicesOrder`: `random`",
                "`name`: `n`, `type`: `buttongroup`, `choices`: [{`value`: 1, `randomize`: false}, 2], `choicesOrder`: `none`",
                "`name`: `n`, `type`: `radiogroup`, `choices`: [1], `showNoneItem`: true, `noneText`: `None`",
                "`name`: `n`, `type`: `radiogroup`, `choices`: [1], `showOtherItem`: true, `otherText`: `Other`, "
                        + "`otherPlaceholder`: `what`, `otherErrorText`: {`en`: `Write it`}",
                "`name`: `n`, `type`: `checkbox`, `choices`: [1, 2, 3], `minSelectedChoices`: 1, "
                        + "`maxSelectedChoices`: 1, `defaultValue`: [2]",
                "`name`: `n`, `type`: `imagepicker`, `choices`: [{`value`: 1, `text`: `one`, `imageLink`: `images/a_1.png`}]",
                "`name`: `n`, `type`: `imagepicker`, `choices`: [{`value`: `a`, `text`: `one`, `visibleIf`: `{m} = 1`, "
                        + "`randomize`: true}], `choicesOrder`: `random`, `multiSelect`: true, `showLabel`: true",
                "`name`: `n`, `type`: `boolean`, `labelTrue`: `Yes`, `labelFalse`: {`ru`: `Нет`}, `defaultValue`: true",
                "`name`: `n`, `type`: `boolean`, `valueTrue`: `yes`, `valueFalse`: 0, `defaultValue`: `yes`",
                "`name`: `n`, `type`: `boolean`, `valueTrue`: `yes`, `valueFalse`: `no`, `defaultValue`: `false`",
                "`name`: `n`, `type`: `text`, `inputType`: `text`, `maxLength`: 2000, `placeholder`: {`en`: `x`}",
                "`name`: `n`, `type`: `text`, `inputType`: `number`, `min`: -9999, `max`: 9999, `defaultValue`: 1.5",
                "`name`: `n`, `type`: `html`, `html`: `<h2>A</h2><p>b <b>c</b><br/><i>d</i></p><ul><li>e</li></ul>`",
                "`name`: `n`, `type`: `html`, `html`: {`en`: `<a href='x'>text</a>`, `ru`: `да`}, `visibleIf`: `{m} = 1`",
                "`name`: `n`, `type`: `comment`, `validators`: [{`type`: `text`, `minLength`: 1, `maxLength`: 10, "
                        + "`allowDigits`: false, `text`: `no`}]",
                "`name`: `n`, `type`: `comment`, `validators`: [{`type`: `numeric`, `minValue`: -5.5, `maxValue`: 1e9}]",
                "`name`: `n`, `type`: `checkbox`, `choices`: [1, 2], `validators`: [{`type`: `answercount`, "
                        + "`minCount`: 1, `maxCount`: 2, `text`: {`ru`: `Два`}}]",
                "`name`: `n`, `type`: `comment`, `validators`: [{`type`: `regex`, `regex`: `^\\\\d{2}$`, `caseInsensitive`: true}]",
                "`name`: `n`, `type`: `comment`, `validators`: [{`type`: `expression`, `expression`: `{n} notempty`}]",
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
                "`type`: `rating`, `rateType`: `faces`                 | value.one_of        | /rateType",
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
                "`type`: `rating`, `clearIfInvisible`: `never`         | value.one_of        | /clearIfInvisible",
                "`type`: `radiogroup`                                  | value.missing       | /choices",
                "`type`: `radiogroup`, `choices`: []                   | value.out_of_bounds | /choices",
                "`type`: `radiogroup`, `choices`: `a`                  | value.type          | /choices",
                "`type`: `radiogroup`, `choices`: [``]                 | choice.value        | /choices/0",
                "`type`: `radiogroup`, `choices`: [true]               | choice.value        | /choices/0",
                "`type`: `radiogroup`, `choices`: [`na`]               | choice.reserved     | /choices/0",
                "`type`: `radiogroup`, `choices`: [`other`], `showOtherItem`: true, `otherText`: `O` | choice.reserved | /choices/0",
                "`type`: `checkbox`, `choices`: [{`value`: `none`}], `showNoneItem`: true, `noneText`: `N` | choice.reserved | /choices/0/value",
                "`type`: `radiogroup`, `choices`: [`undefined`]        | choice.reserved     | /choices/0",
                "`type`: `radiogroup`, `choices`: [{`value`: 1, `randomize`: 1}] | value.type    | /choices/0/randomize",
                "`type`: `radiogroup`, `choices`: [1], `choicesOrder`: `asc` | profile.choices_order | /choicesOrder",
                "`type`: `radiogroup`, `choices`: [1], `choicesOrder`: `desc` | profile.choices_order | /choicesOrder",
                "`type`: `radiogroup`, `choices`: [1], `choicesOrder`: `up` | value.one_of     | /choicesOrder",
                "`type`: `radiogroup`, `choices`: [1], `showNoneItem`: `yes` | value.type       | /showNoneItem",
                "`type`: `radiogroup`, `choices`: [1], `showOtherItem`: 1 | value.type          | /showOtherItem",
                "`type`: `radiogroup`, `choices`: [1], `noneText`: 1   | value.type             | /noneText",
                "`type`: `radiogroup`, `choices`: [1], `otherText`: 1  | value.type             | /otherText",
                "`type`: `radiogroup`, `choices`: [1], `otherPlaceholder`: 1 | value.type       | /otherPlaceholder",
                "`type`: `radiogroup`, `choices`: [1], `otherErrorText`: [] | value.type        | /otherErrorText",
                "`type`: `radiogroup`, `choices`: [1], `multiSelect`: true | profile.unknown_property | /multiSelect",
                "`type`: `radiogroup`, `choices`: [1], `minSelectedChoices`: 1 | profile.unknown_property | /minSelectedChoices",
                "`type`: `radiogroup`, `choices`: [1], `defaultValue`: 2 | value.no_answer      | /defaultValue",
                "`type`: `radiogroup`, `choices`: [1], `defaultValue`: [1] | value.no_answer    | /defaultValue",
                "`type`: `radiogroup`, `choices`: [1], `defaultValue`: {} | value.type          | /defaultValue",
                "`type`: `checkbox`, `choices`: [1], `defaultValue`: 1 | value.no_answer        | /defaultValue",
                "`type`: `checkbox`, `choices`: [1], `defaultValue`: [] | value.no_answer       | /defaultValue",
                "`type`: `checkbox`, `choices`: [1], `defaultValue`: [1, 1] | value.no_answer   | /defaultValue",
                "`type`: `checkbox`, `choices`: [1, 2, 3], `maxSelectedChoices`: 1, `defaultValue`: [1, 2] | value.no_answer | /defaultValue",
                "`type`: `checkbox`, `choices`: [1], `minSelectedChoices`: 0 | value.out_of_bounds | /minSelectedChoices",
                "`type`: `checkbox`, `choices`: [1], `minSelectedChoices`: 61 | value.out_of_bounds | /minSelectedChoices",
                "`type`: `checkbox`, `choices`: [1, 2], `minSelectedChoices`: 2, `maxSelectedChoices`: 1 | value.order | /minSelectedChoices",
                "`type`: `imagepicker`, `choices`: [`a`]               | value.type             | /choices/0",
                "`type`: `imagepicker`, `choices`: [{`value`: `a`}]    | value.missing          | /choices/0/text",
                "`type`: `imagepicker`, `choices`: [{`value`: 1, `text`: `a`, `imageLink`: `https://h/a.png`}] | profile.image | /choices/0/imageLink",
                "`type`: `imagepicker`, `choices`: [{`value`: 1, `text`: `a`, `imageLink`: `images/../a.png`}] | profile.image | /choices/0/imageLink",
                "`type`: `imagepicker`, `choices`: [{`value`: 1, `text`: `a`, `imageLink`: `images/a.gif`}] | profile.image | /choices/0/imageLink",
                "`type`: `imagepicker`, `choices`: [{`value`: 1, `text`: `a`}], `showLabel`: false | profile.always | /showLabel",
                "`type`: `imagepicker`, `choices`: [{`value`: 1, `text`: `a`}], `multiSelect`: 1 | value.type | /multiSelect",
                "`type`: `imagepicker`, `choices`: [{`value`: 1, `text`: `a`}], `showOtherItem`: true | profile.unknown_property | /showOtherItem",
                "`type`: `boolean`, `valueTrue`: 1                     | profile.pair           | /valueTrue",
                "`type`: `boolean`, `valueFalse`: 1                    | profile.pair           | /valueFalse",
                "`type`: `boolean`, `valueTrue`: 1, `valueFalse`: `1`  | choice.doubled         | /valueFalse",
                "`type`: `boolean`, `valueTrue`: true, `valueFalse`: 1 | choice.value           | /valueTrue",
                "`type`: `boolean`, `labelTrue`: 1                     | value.type             | /labelTrue",
                "`type`: `boolean`, `labelFalse`: 1                    | value.type             | /labelFalse",
                "`type`: `boolean`, `defaultValue`: `perhaps`          | value.no_answer        | /defaultValue",
                "`type`: `text`, `inputType`: `date`                   | value.one_of           | /inputType",
                "`type`: `text`, `inputType`: `email`                  | contact                | /inputType",
                "`type`: `text`, `inputType`: `tel`                    | contact                | /inputType",
                "`type`: `text`, `inputType`: `number`                 | identity_number        | ''",
                "`type`: `text`, `inputType`: `number`, `min`: 0       | identity_number        | ''",
                "`type`: `text`, `inputType`: `number`, `min`: 5, `max`: 4 | value.order        | /min",
                "`type`: `text`, `inputType`: `number`, `min`: 0, `max`: 9, `defaultValue`: 10 | value.no_answer | /defaultValue",
                "`type`: `text`, `inputType`: `number`, `min`: 0, `max`: 9, `defaultValue`: `1` | value.no_answer | /defaultValue",
                "`type`: `text`, `min`: 1                              | profile.number_only    | /min",
                "`type`: `text`, `max`: 1                              | profile.number_only    | /max",
                "`type`: `text`, `maxLength`: 2001                     | value.out_of_bounds    | /maxLength",
                "`type`: `text`, `maxLength`: 0                        | value.out_of_bounds    | /maxLength",
                "`type`: `text`, `placeholder`: 1                      | value.type             | /placeholder",
                "`type`: `comment`, `placeholder`: 1                   | value.type             | /placeholder",
                "`type`: `comment`, `inputType`: `text`                | profile.unknown_property | /inputType",
                "`type`: `comment`, `maxLength`: 2, `defaultValue`: `abc` | value.no_answer     | /defaultValue",
                "`type`: `html`                                        | value.missing          | /html",
                "`type`: `html`, `html`: `x`, `title`: `T`             | profile.unknown_property | /title",
                "`type`: `html`, `html`: `x`, `isRequired`: true       | profile.unknown_property | /isRequired",
                "`type`: `html`, `html`: 5                             | value.type             | /html",
                "`type`: `html`, `html`: `<script>x</script>`          | html.tag               | /html",
                "`type`: `html`, `html`: `<b class='x'>x</b>`          | html.tag               | /html",
                "`type`: `html`, `html`: `<b>x`                        | html.tag               | /html",
                "`type`: `html`, `html`: `<b><i>x</b></i>`             | html.tag               | /html",
                "`type`: `html`, `html`: {`ru`: `1 < 2`}               | html.tag               | /html",
                "`type`: `rating`, `displayMode`: `dropdown`           | value.one_of           | /displayMode",
                "`type`: `rating`, `defaultValue`: 6                   | value.no_answer        | /defaultValue",
                "`type`: `rating`, `titleLocation`: `left`             | value.one_of           | /titleLocation",
                "`type`: `rating`, `visible`: 1                        | value.type             | /visible",
                "`type`: `rating`, `requiredIf`: `{x} = 1`             | expression.unknown_name | /requiredIf",
                "`type`: `rating`, `requiredErrorText`: 1              | value.type             | /requiredErrorText",
                "`type`: `rating`, `validators`: {}                    | value.type             | /validators",
                "`type`: `rating`, `validators`: [1]                   | value.type             | /validators/0",
                "`type`: `rating`, `validators`: [{}]                  | value.missing          | /validators/0/type",
                "`type`: `rating`, `validators`: [{`type`: `date`}]    | profile.unknown_type   | /validators/0/type",
                "`type`: `rating`, `validators`: [{`type`: `email`}]   | contact                | /validators/0/type",
                "`type`: `rating`, `validators`: [{`type`: `regex`}]   | value.missing          | /validators/0/regex",
                "`type`: `rating`, `validators`: [{`type`: `regex`, `regex`: `(a+)+`}] | profile.regex | /validators/0/regex",
                "`type`: `rating`, `validators`: [{`type`: `expression`}] | value.missing       | /validators/0/expression",
                "`type`: `rating`, `validators`: [{`type`: `expression`, `expression`: `{x} = 1`}] | expression.unknown_name | /validators/0/expression",
                "`type`: `rating`, `validators`: [{`type`: `text`, `minLength`: -1}] | value.out_of_bounds | /validators/0/minLength",
                "`type`: `rating`, `validators`: [{`type`: `text`, `minLength`: 2, `maxLength`: 1}] | value.order | /validators/0/minLength",
                "`type`: `rating`, `validators`: [{`type`: `text`, `allowDigits`: 1}] | value.type | /validators/0/allowDigits",
                "`type`: `rating`, `validators`: [{`type`: `text`, `text`: 1}] | value.type     | /validators/0/text",
                "`type`: `rating`, `validators`: [{`type`: `text`, `minCount`: 1}] | profile.unknown_property | /validators/0/minCount",
                "`type`: `rating`, `validators`: [{`type`: `numeric`, `minValue`: `1`}] | value.type | /validators/0/minValue",
                "`type`: `rating`, `validators`: [{`type`: `numeric`, `minValue`: 2, `maxValue`: 1}] | value.order | /validators/0/minValue",
                "`type`: `rating`, `validators`: [{`type`: `numeric`, `maxValue`: 1e999}] | value.out_of_bounds | /validators/0/maxValue",
                "`type`: `rating`, `validators`: [{`type`: `answercount`, `minCount`: 1.5}] | value.out_of_bounds | /validators/0/minCount",
                "`type`: `rating`, `validators`: [{`type`: `answercount`, `minCount`: 2, `maxCount`: 1}] | value.order | /validators/0/minCount",
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
