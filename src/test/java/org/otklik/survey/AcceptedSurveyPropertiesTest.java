package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property of a survey, its pages and panels: accepted, at its bounds, beyond, of another type. Survey page 2. */
class AcceptedSurveyPropertiesTest {
    private static final String TWO_PAGES = "`pages`: [{`elements`: [{`type`: `rating`, `name`: `a`}]}, "
            + "{`elements`: [{`type`: `comment`, `name`: `z`}]}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`locale`: `ru`",
                "`$schema`: `x`",
                "`title`: `T`, `description`: {`ru`: `О`}",
                "`requiredMark`: `(*)`",
                "`showPrevButton`: true, `showProgressBar`: false, `progressBarType`: `questions`",
                "`showProgressBar`: true, `progressBarType`: `pages`, `showQuestionNumbers`: `on`",
                "`showQuestionNumbers`: `off`, `questionOrder`: `random`, `questionsOnPageMode`: `questionPerPage`",
                "`questionOrder`: `initial`, `questionsOnPageMode`: `standard`, `autoAdvanceEnabled`: true",
                "`startSurveyText`: `Go`, `pagePrevText`: `Back`, `pageNextText`: `On`, `completeText`: {`ru`: `Всё`}",
                "`maxTextLength`: 1, `maxCommentLength`: 2000, `clearInvisibleValues`: `none`",
                "`clearInvisibleValues`: `onHidden`",
                "`clearInvisibleValues`: `onHiddenContainer`",
                "`clearInvisibleValues`: `onComplete`, `completedHtml`: `<p>Thank you</p>`",
                "`completedHtmlOnCondition`: [{`expression`: `{a} = 1`, `html`: `<b>x</b>`}]",
                "`calculatedValues`: [{`name`: `c`, `expression`: `{a}`, `includeIntoResult`: true}]",
                "`calculatedValues`: [{`name`: `c`, `expression`: `{d}`}, {`name`: `d`, `expression`: `{a} = 1`}]",
                "`triggers`: [{`type`: `complete`, `expression`: `{a} = 1`}]",
                "`triggers`: [{`type`: `skip`, `expression`: `{a} = 1`, `gotoName`: `z`}]",
                "`triggers`: [{`type`: `setvalue`, `expression`: `{a} = 1`, `setToName`: `z`, `setValue`: `x`}]",
                "`triggers`: [{`type`: `setvalue`, `expression`: `{a} = 1`, `setToName`: `z`}]",
            })
    void whatTheProfileHasOfASurveyIsRead(String properties) {
        var read = ReadSurvey.of("{" + properties + ", " + TWO_PAGES + "}");
        assertThat(read.faults()).isEmpty();
        assertThat(read.survey().questions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`locale`: `English`                  | text.locale         | /locale",
                "`locale`: 1                          | value.type          | /locale",
                "`title`: 1                           | value.type          | /title",
                "`description`: 1                     | value.type          | /description",
                "`requiredMark`: `****`               | text.length         | /requiredMark",
                "`showPrevButton`: false              | profile.always      | /showPrevButton",
                "`showPrevButton`: 1                  | value.type          | /showPrevButton",
                "`showProgressBar`: `left`            | value.one_of        | /showProgressBar",
                "`showProgressBar`: 1                 | value.type          | /showProgressBar",
                "`progressBarType`: `buttons`         | value.one_of        | /progressBarType",
                "`showQuestionNumbers`: `onPage`      | value.one_of        | /showQuestionNumbers",
                "`showQuestionNumbers`: 1             | value.type          | /showQuestionNumbers",
                "`questionOrder`: `default`           | value.one_of        | /questionOrder",
                "`questionsOnPageMode`: `singlePage`  | value.one_of        | /questionsOnPageMode",
                "`firstPageIsStartPage`: true         | profile.start_page  | /firstPageIsStartPage",
                "`firstPageIsStartPage`: 1            | value.type          | /firstPageIsStartPage",
                "`autoAdvanceEnabled`: 1              | value.type          | /autoAdvanceEnabled",
                "`startSurveyText`: `1234567890123456789012345` | text.length | /startSurveyText",
                "`pagePrevText`: `1234567890123456789012345` | text.length  | /pagePrevText",
                "`pageNextText`: `1234567890123456789012345` | text.length  | /pageNextText",
                "`completeText`: {`ru`: `1234567890123456789012345`} | text.length | /completeText/ru",
                "`maxTextLength`: 0                   | value.out_of_bounds | /maxTextLength",
                "`maxTextLength`: 2001                | value.out_of_bounds | /maxTextLength",
                "`maxCommentLength`: 0                | value.out_of_bounds | /maxCommentLength",
                "`maxCommentLength`: 2001             | value.out_of_bounds | /maxCommentLength",
                "`clearInvisibleValues`: `always`     | value.one_of        | /clearInvisibleValues",
                "`completedHtml`: `<img>`             | html.tag            | /completedHtml",
                "`completedHtml`: 1                   | value.type          | /completedHtml",
                "`completedHtmlOnCondition`: {}       | value.type          | /completedHtmlOnCondition",
                "`completedHtmlOnCondition`: [{`html`: `x`}] | value.missing | /completedHtmlOnCondition/0/expression",
                "`completedHtmlOnCondition`: [{`expression`: `{a} = 1`}] | value.missing | /completedHtmlOnCondition/0/html",
                "`completedHtmlOnCondition`: [{`expression`: `{b} = 1`, `html`: `x`}] | expression.unknown_name | /completedHtmlOnCondition/0/expression",
                "`completedHtmlOnCondition`: [{`expression`: `{a} = 1`, `html`: `x`, `url`: `x`}] | profile.unknown_property | /completedHtmlOnCondition/0/url",
                "`calculatedValues`: [{`name`: `c`}]  | value.missing       | /calculatedValues/0/expression",
                "`calculatedValues`: [{`expression`: `{a}`}] | value.missing | /calculatedValues/0/name",
                "`calculatedValues`: [{`name`: `A`, `expression`: `{a}`}] | name.doubled | /calculatedValues/0/name",
                "`calculatedValues`: [{`name`: `c`, `expression`: `{b}`}] | expression.unknown_name | /calculatedValues/0/expression",
                "`calculatedValues`: [{`name`: `c`, `expression`: `{a} +`}] | expression.syntax | /calculatedValues/0/expression",
                "`calculatedValues`: [{`name`: `c`, `expression`: `{a}`, `includeIntoResult`: 1}] | value.type | /calculatedValues/0/includeIntoResult",
                "`calculatedValues`: [{`name`: `c`, `expression`: `{z}`, `includeIntoResult`: true}] | calculated.free_text | /calculatedValues/0/expression",
                "`triggers`: [{}]                     | value.missing       | /triggers/0/type",
                "`triggers`: [{`type`: `complete`}]   | value.missing       | /triggers/0/expression",
                "`triggers`: [{`type`: `skip`, `expression`: `{a} = 1`}] | value.missing | /triggers/0/gotoName",
                "`triggers`: [{`type`: `skip`, `expression`: `{a} = 1`, `gotoName`: `y`}] | trigger.unknown_question | /triggers/0/gotoName",
                "`triggers`: [{`type`: `skip`, `expression`: `{a} = 1`, `gotoName`: `a`}] | trigger.skip_back | /triggers/0/expression",
                "`triggers`: [{`type`: `setvalue`, `expression`: `{a} = 1`}] | value.missing | /triggers/0/setToName",
                "`triggers`: [{`type`: `setvalue`, `expression`: `{z} = 1`, `setToName`: `a`, `setValue`: 9}] | value.no_answer | /triggers/0/setValue",
                "`triggers`: [{`type`: `setvalue`, `expression`: `{z} = 1`, `setToName`: `a`, `setValue`: null}] | value.type | /triggers/0/setValue",
                "`triggers`: [{`type`: `setvalue`, `expression`: `{a} = 1`, `setToName`: `y`}] | trigger.unknown_question | /triggers/0/setToName"
            })
    void whatIsBeyondItInASurveyIsRefusedInItsPlace(String properties, String code, String pointer) {
        var read = ReadSurvey.of("{" + properties + ", " + TWO_PAGES + "}");
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.hint()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`name`: ``                    | name.form                | /name",
                "`name`: 1                     | value.type               | /name",
                "`title`: 1                    | value.type               | /title",
                "`description`: 1              | value.type               | /description",
                "`visible`: 1                  | value.type               | /visible",
                "`visibleIf`: `{b} = 1`        | expression.unknown_name  | /visibleIf",
                "`questionOrder`: `up`         | value.one_of             | /questionOrder",
                "`isRequired`: true            | profile.unknown_property | /isRequired",
                "`navigationTitle`: `x`        | profile.unknown_property | /navigationTitle",
            })
    void whatIsBeyondItInAPageOrPanelIsRefusedInItsPlace(String property, String code, String pointer) {
        var asked = "`elements`: [{`type`: `rating`, `name`: `a`}]";
        var page = ReadSurvey.of("{`pages`: [{" + property + ", " + asked + "}]}");
        assertThat(page.faults()).extracting("code", "pointer").containsExactly(tuple(code, "/pages/0" + pointer));
        var panel = ReadSurvey.ofQuestions("{`type`: `panel`, " + property + ", " + asked + "}");
        assertThat(panel.faults())
                .extracting("code", "pointer")
                .containsExactly(tuple(code, "/pages/0/elements/0" + pointer));
    }

    @Test
    void pagesAndPanelsCarryTheirHeadsAndOrders() {
        var head = "`name`: `x`, `title`: `T`, `description`: `D`, `visible`: false, `questionOrder`: `random`, ";
        var panel = "{`type`: `panel`, " + head.replace("random", "initial")
                + "`elements`: [{`type`: `rating`, `name`: `a`}]}";
        var read = ReadSurvey.of("{`questionOrder`: `random`, `pages`: [{" + head + "`elements`: [" + panel
                + "]}, {`questionOrder`: `default`}]}");
        assertThat(read.faults()).isEmpty();
        var page = read.survey().pages().get(0);
        var inner = (Panel) page.elements().get(0);
        assertThat(page.head().order()).isEqualTo(ItemOrder.RANDOM);
        assertThat(page.head().visibility().visible()).isFalse();
        assertThat(inner.head().order()).isEqualTo(ItemOrder.FILE);
        assertThat(inner.head().title()).contains(Text.of("T"));
        assertThat(inner.questions()).extracting(Question::name).containsExactly("a");
        assertThat(read.survey().pages().get(1).head().order()).isEqualTo(ItemOrder.RANDOM);
    }

    @Test
    void aPanelInAPanelIsRefused() {
        var inner = "{`type`: `panel`, `elements`: [{`type`: `rating`, `name`: `a`}]}";
        var read = ReadSurvey.ofQuestions("{`type`: `panel`, `elements`: [" + inner + "]}");
        assertThat(read.faults())
                .extracting("code", "pointer")
                .containsExactly(tuple("profile.panel_in_panel", "/pages/0/elements/0/elements/0"));
    }

    @Test
    void elementsMayStandInPlaceOfPages() {
        var elements = "`elements`: [{`type`: `rating`, `name`: `a`}, {`type`: `comment`, `name`: `b`}]";
        var read = ReadSurvey.of("{" + elements + "}");
        assertThat(read.faults()).isEmpty();
        assertThat(read.survey().pages())
                .singleElement()
                .satisfies(page -> assertThat(page.questions()).hasSize(2));
        assertThat(ReadSurvey.of("{" + elements + ", `pages`: [{}]}").faults())
                .extracting("code", "pointer")
                .containsExactly(tuple("profile.both", "/elements"));
    }

    @Test
    void theStartPageStandsApartAndHoldsHtmlOnly() {
        var start = "{`elements`: [{`type`: `html`, `name`: `h`, `html`: `Hello`}]}, ";
        var asked = "{`elements`: [{`type`: `rating`, `name`: `a`}]}";
        var read = ReadSurvey.of("{`firstPageIsStartPage`: true, `pages`: [" + start + asked + "]}");
        assertThat(read.faults()).isEmpty();
        assertThat(read.survey().startPage()).isPresent();
        assertThat(read.survey().questions()).extracting(Question::name).containsExactly("a");
        var wrong = ReadSurvey.of("{`firstPageIsStartPage`: true, `pages`: [" + asked + ", {}]}");
        assertThat(wrong.faults()).extracting("code").containsExactly("profile.start_page");
    }

    @Test
    void specialItemsStandLastAndCarryTheirText() {
        var question = ReadSurvey.of("{`maxCommentLength`: 80, `elements`: [{`type`: `checkbox`, `name`: `a`, "
                        + "`showOtherItem`: true, `otherText`: `Other`, `showNoneItem`: true, `noneText`: `None`, "
                        + "`choices`: [1, 2]}]}")
                .question("a");
        assertThat(question.choices())
                .extracting(choice -> choice.value().printed())
                .containsExactly("1", "2", "none", "other");
        assertThat(question.choices().get(3).kind()).isEqualTo(Choice.Kind.OTHER);
        assertThat(((ChecksQuestion) question).offer().other().orElseThrow().mostCharacters())
                .isEqualTo(80);
    }

    @Test
    void theLengthOfTextsIsThatOfTheSurveyUnlessTheQuestionHasItsOwn() {
        var read = ReadSurvey.of("{`maxTextLength`: 7, `elements`: [{`type`: `comment`, `name`: `a`}, {`type`: `text`, "
                + "`name`: `b`, `maxLength`: 9}, {`type`: `text`, `name`: `c`}]}");
        assertThat(((CommentQuestion) read.question("a")).maxLength()).isEqualTo(7);
        assertThat(((TextQuestion) read.question("b")).maxLength()).isEqualTo(9);
        assertThat(((TextQuestion) read.question("c")).maxLength()).isEqualTo(7);
    }
}
