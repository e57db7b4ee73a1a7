package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;

/** Which answers go when something else changes; what survey-core 3.1.1 does was tried with it. */
class AnswersTakenTest {
    @Test
    void aPanelThatIsShownWithoutAQuestionInItTakesItsAnswersUnderOnHiddenContainer() {
        var state = ReadSurvey.of("""
                {`clearInvisibleValues`: `onHiddenContainer`, `elements`: [
                  {`type`: `rating`, `name`: `score`}, {`type`: `rating`, `name`: `ease`},
                  {`type`: `panel`, `name`: `low`, `visibleIf`: `{score} <= 2`, `elements`: [
                    {`type`: `comment`, `name`: `why`, `visibleIf`: `{ease} >= 3`}]}]}
                """).state();
        state.set("why", Value.text("x"));
        assertThat(state.value("why")).isEqualTo(Value.text("x"));
        state.set("score", Value.number(1));
        assertThat(state.value("why")).isEqualTo(Value.missing());
    }

    @Test
    void aPanelThatIsShownTogetherWithItsQuestionLeavesTheAnswer() {
        var state = ReadSurvey.of("""
                {`clearInvisibleValues`: `onHiddenContainer`, `elements`: [
                  {`type`: `rating`, `name`: `score`},
                  {`type`: `panel`, `name`: `low`, `visibleIf`: `{score} <= 2`, `elements`: [
                    {`type`: `comment`, `name`: `why`, `visibleIf`: `{score} notempty`}]}]}
                """).state();
        state.set("why", Value.text("x"));
        state.set("score", Value.number(1));
        assertThat(state.value("why")).isEqualTo(Value.text("x"));
    }

    @Test
    void whatATriggerChoosesTakesTheTextOfOtherAwayUnlessItChoosesOtherFirst() {
        var survey = """
                {`elements`: [
                  {`type`: `comment`, `name`: `t`},
                  {`type`: `radiogroup`, `name`: `q`, `choices`: [`a`, `b`], `showOtherItem`: true}],
                 `triggers`: [{`type`: `setvalue`, `expression`: `{t} = 'go'`, `setToName`: `q`, `setValue`: `%s`}]}
                """;
        var toA = ReadSurvey.of(survey.formatted("a")).state();
        toA.set("q-Comment", Value.text("mine"));
        toA.set("t", Value.text("go"));
        assertThat(toA.value("q-Comment")).isEqualTo(Value.missing());
        var toOther = ReadSurvey.of(survey.formatted("other")).state();
        toOther.set("q-Comment", Value.text("mine"));
        toOther.set("t", Value.text("go"));
        assertThat(toOther.value("q-Comment")).isEqualTo(Value.text("mine"));
        var fromB = ReadSurvey.of(survey.formatted("other")).state();
        fromB.set("q-Comment", Value.text("mine"));
        fromB.set("q", Value.text("b"));
        fromB.set("t", Value.text("go"));
        assertThat(fromB.value("q-Comment")).isEqualTo(Value.missing());
    }

    @Test
    void aPageThatIsEmptyOnlyUntilItsNextQuestionShowsTakesNothing() {
        var state = ReadSurvey.of("""
                {`clearInvisibleValues`: `onHiddenContainer`, `pages`: [
                  {`elements`: [{`type`: `rating`, `name`: `score`}]},
                  {`elements`: [
                    {`type`: `comment`, `name`: `kept`, `visibleIf`: `{score} = 9`, `clearIfInvisible`: `onHiddenContainer`},
                    {`type`: `comment`, `name`: `bad`, `visibleIf`: `{score} empty`},
                    {`type`: `comment`, `name`: `good`, `visibleIf`: `{score} notempty`}]}]}
                """).state();
        state.set("kept", Value.text("x"));
        state.set("score", Value.number(3));
        assertThat(state.value("kept")).isEqualTo(Value.text("x"));
    }

    @Test
    void ticksThatWentComeBackAlsoWhenTheSameAnswerWasGivenMeanwhile() {
        var state = ReadSurvey.of("""
                {`elements`: [
                  {`type`: `rating`, `name`: `score`, `defaultValue`: 1},
                  {`type`: `checkbox`, `name`: `q`, `choices`: [`a`, {`value`: `b`, `visibleIf`: `{score} = 1`}]}]}
                """).state();
        state.set("q", new Value.Several(List.of(Value.text("a"), Value.text("b"))));
        state.set("score", Value.number(2));
        state.set("q", new Value.Several(List.of(Value.text("a"))));
        state.set("score", Value.number(1));
        assertThat(state.value("q")).isEqualTo(new Value.Several(List.of(Value.text("a"), Value.text("b"))));
    }
}
