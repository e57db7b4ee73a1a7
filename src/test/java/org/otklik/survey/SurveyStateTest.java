package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;

/** Survey page 4, sentence by sentence, for the types that are read. */
class SurveyStateTest {
    private static final String SCORE = "{`type`: `rating`, `name`: `score`}";

    @Test
    void aQuestionShowsWhenItsConditionHoldsAndThatOfItsPageToo() {
        var survey = ReadSurvey.of("""
                {`pages`: [
                  {`elements`: [{`type`: `rating`, `name`: `score`}]},
                  {`visibleIf`: `{score} <= 3`, `elements`: [
                    {`type`: `comment`, `name`: `why`},
                    {`type`: `comment`, `name`: `more`, `visibleIf`: `{score} = 1`}]}]}
                """);
        var state = survey.state();
        assertThat(visible(state)).containsExactly("score");
        state.set("score", Value.number(3));
        assertThat(visible(state)).containsExactly("score", "why");
        state.set("score", Value.number(1));
        assertThat(visible(state)).containsExactly("score", "why", "more");
        state.set("score", Value.missing());
        assertThat(visible(state)).containsExactly("score");
    }

    @Test
    void conditionsStillReadHiddenAnswers() {
        var state = ReadSurvey.ofQuestions(
                        SCORE,
                        "{`type`: `comment`, `name`: `why`, `visibleIf`: `{score} = 1`}",
                        "{`type`: `comment`, `name`: `more`, `visibleIf`: `{why} notempty`}")
                .state();
        state.set("score", Value.number(1));
        state.set("why", Value.text("x"));
        state.set("score", Value.number(5));
        assertThat(visible(state)).containsExactly("score", "more");
    }

    @Test
    void onCompleteAHiddenAnswerIsDroppedAtCompletionOnly() {
        var state = hiding("onComplete");
        assertThat(state.value("why")).isEqualTo(Value.text("x"));
        assertThat(state.result()).containsOnlyKeys("score");
        state.set("score", Value.number(1));
        assertThat(state.result()).containsOnlyKeys("score", "why");
    }

    @Test
    void onHiddenAnAnswerGoesAtOnce() {
        var state = hiding("onHidden");
        assertThat(state.value("why")).isEqualTo(Value.missing());
        state.set("score", Value.number(1));
        assertThat(state.result()).containsOnlyKeys("score");
    }

    @Test
    void noneKeepsAHiddenAnswer() {
        assertThat(hiding("none").result()).containsOnlyKeys("score", "why");
    }

    private static SurveyState hiding(String clearing) {
        var state = ReadSurvey.ofQuestions(
                        SCORE,
                        "{`type`: `comment`, `name`: `why`, `visibleIf`: `{score} = 1`, `clearIfInvisible`: `%s`}"
                                .formatted(clearing))
                .state();
        state.set("score", Value.number(1));
        state.set("why", Value.text("x"));
        state.set("score", Value.number(5));
        return state;
    }

    @Test
    void aHiddenPageTakesAnAnswerAtOnceOnlyUnderOnHiddenContainer() {
        var page = """
                {`pages`: [
                  {`elements`: [{`type`: `rating`, `name`: `score`}]},
                  {`visibleIf`: `{score} = 1`, `elements`: [
                    {`type`: `comment`, `name`: `why`, `clearIfInvisible`: `onHidden`},
                    {`type`: `comment`, `name`: `more`, `clearIfInvisible`: `onHiddenContainer`}]}]}
                """;
        var state = ReadSurvey.of(page).state();
        state.set("score", Value.number(1));
        state.set("why", Value.text("x"));
        state.set("more", Value.text("y"));
        state.set("score", Value.number(5));
        assertThat(state.value("why")).isEqualTo(Value.text("x"));
        assertThat(state.value("more")).isEqualTo(Value.missing());
        assertThat(state.result()).containsOnlyKeys("score");
    }

    @Test
    void theSurveysClearingHoldsUnlessAQuestionHasItsOwn() {
        var survey = ReadSurvey.of("""
                {`clearInvisibleValues`: `onHidden`, `pages`: [{`elements`: [
                  {`type`: `comment`, `name`: `a`},
                  {`type`: `comment`, `name`: `b`, `clearIfInvisible`: `default`},
                  {`type`: `comment`, `name`: `c`, `clearIfInvisible`: `none`}]}]}
                """);
        assertThat(survey.survey().questions())
                .extracting(question -> question.head().clearing())
                .containsExactly(Clearing.ON_HIDDEN, Clearing.ON_HIDDEN, Clearing.NONE);
    }

    @Test
    void aClearedAnswerIsAChangeLikeAnyOther() {
        var state = ReadSurvey.ofQuestions(
                        SCORE,
                        "{`type`: `comment`, `name`: `a`, `visibleIf`: `{score} = 1`, `clearIfInvisible`: `onHidden`}",
                        "{`type`: `comment`, `name`: `b`, `visibleIf`: `{a} notempty`, `clearIfInvisible`: `onHidden`}")
                .state();
        state.set("score", Value.number(1));
        state.set("a", Value.text("x"));
        state.set("b", Value.text("y"));
        state.set("score", Value.number(2));
        assertThat(state.result()).containsOnlyKeys("score");
        assertThat(state.value("b")).isEqualTo(Value.missing());
    }

    @Test
    void whatIsNotAskedIsHiddenAndLeavesNothing() {
        var state = ReadSurvey.ofQuestions(SCORE, "{`type`: `comment`, `name`: `why`, `clearIfInvisible`: `none`}")
                .state();
        state.set("why", Value.text("x"));
        state.leaveOut(Set.of("why"));
        assertThat(visible(state)).containsExactly("score");
        assertThat(state.result()).isEmpty();
    }

    @Test
    void aChoiceWhoseConditionFailsLeavesTheListAndTheAnswerAtOnce() {
        var survey = choosing("radiogroup");
        var state = survey.state();
        state.set("score", Value.number(1));
        assertThat(offered(state, survey)).containsExactly("a", "b", "c");
        state.set("what", Value.text("b"));
        state.set("score", Value.number(2));
        assertThat(offered(state, survey)).containsExactly("a", "c");
        assertThat(state.value("what")).isEqualTo(Value.missing());
        state.set("score", Value.number(1));
        assertThat(state.value("what")).isEqualTo(Value.missing());
    }

    @Test
    void aTickReturnsWithItsChoiceAsTheLast() {
        var state = choosing("checkbox").state();
        state.set("score", Value.number(1));
        state.set("what", ticks("b", "a"));
        state.set("score", Value.number(2));
        assertThat(state.value("what")).isEqualTo(ticks("a"));
        assertThat(state.copy().value("what")).isEqualTo(ticks("a"));
        state.set("score", Value.number(1));
        assertThat(state.value("what")).isEqualTo(ticks("a", "b"));
    }

    @Test
    void aTickStaysAwayWhenTheQuestionWasAnsweredSince() {
        var state = choosing("checkbox").state();
        state.set("score", Value.number(1));
        state.set("what", ticks("b", "a"));
        state.set("score", Value.number(2));
        state.set("what", ticks("c"));
        state.set("score", Value.number(1));
        assertThat(state.value("what")).isEqualTo(ticks("c"));
    }

    @Test
    void theOnlyTickLeavesNoAnswerBehind() {
        var state = choosing("checkbox").state();
        state.set("score", Value.number(1));
        state.set("what", ticks("b"));
        state.set("score", Value.number(2));
        assertThat(state.value("what")).isEqualTo(Value.missing());
        var later = state.copy();
        later.set("score", Value.number(1));
        assertThat(later.value("what")).isEqualTo(ticks("b"));
        assertThat(state.value("what")).isEqualTo(Value.missing());
    }

    @Test
    void atCompletionValuesThatAreNoChoiceAreDroppedButNotInRatings() {
        var state = choosing("checkbox").state();
        state.set("score", Value.number(77));
        state.set("what", ticks("a", "zzz", "C"));
        assertThat(state.result()).containsEntry("what", ticks("a")).containsEntry("score", Value.number(77));
        var single = choosing("radiogroup").state();
        single.set("what", Value.text("zzz"));
        assertThat(single.result()).isEmpty();
    }

    @Test
    void theTextOneMeansTheChoiceOne() {
        var state = ReadSurvey.ofQuestions("{`type`: `radiogroup`, `name`: `n`, `choices`: [1, 2]}")
                .state();
        state.set("n", Value.text("1"));
        assertThat(state.result()).containsEntry("n", Value.text("1"));
        state.set("n", Value.text("1 x"));
        assertThat(state.result()).isEmpty();
        var words = choosing("radiogroup").state();
        words.set("what", Value.text("a "));
        assertThat(words.result()).isEmpty();
    }

    @Test
    void anEmptyAnswerIsNone() {
        var state = choosing("checkbox").state();
        state.set("what", ticks("a"));
        state.set("what", ticks());
        assertThat(state.value("what")).isEqualTo(Value.missing());
        assertThat(state.result()).isEmpty();
    }

    @Test
    void wordsComeFromTheTagThenItsLanguageThenTheDefaultThenTheValue() {
        var text = new Text(java.util.Map.of("default", "Yes", "ru", "Да", "ru-x-easy", "Да!", "fr", ""));
        assertThat(Stream.of("ru-x-easy", "ru-RU", "en", "fr", "tt").map(text::in))
                .containsExactly("Да!", "Да", "Yes", "Yes", "Yes");
        var question = ReadSurvey.ofQuestions(
                        "{`type`: `radiogroup`, `name`: `n`, `choices`: [{`value`: `v`, `text`: {`ru`: `В`}}]}")
                .question("n");
        assertThat(question.choices().get(0).words("ru")).isEqualTo("В");
        assertThat(question.choices().get(0).words("en")).isEqualTo("v");
        assertThat(question.title("en")).isEqualTo("n");
    }

    private static ReadSurvey choosing(String type) {
        return ReadSurvey.ofQuestions(
                SCORE,
                "{`type`: `%s`, `name`: `what`, `choices`: [`a`, {`value`: `b`, `visibleIf`: `{score} = 1`}, `c`]}"
                        .formatted(type));
    }

    private static List<String> offered(SurveyState state, ReadSurvey survey) {
        return state.offered(survey.question("what")).choices().stream()
                .map(choice -> choice.value().printed())
                .toList();
    }

    private static Value ticks(String... values) {
        return new Value.Several(Stream.of(values).map(Value::text).toList());
    }

    private static List<String> visible(SurveyState state) {
        return state.visibleQuestions().stream().map(Question::name).toList();
    }
}
