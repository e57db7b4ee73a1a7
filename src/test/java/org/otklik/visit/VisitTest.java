package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otklik.testkit.QuestionDraft.checks;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.rating;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.SurveyScenario;

class VisitTest {
    private static final PackDraft LOW_SCORE_ASKS_WHY = PackDraft.asking(
            rating("score"),
            checks("why", "queue", "staff").visibleIf("{score} <= 2").clearedWhenHidden(),
            comment("words"));

    @Test
    void aLowScoreAsksWhy() {
        SurveyScenario.of(LOW_SCORE_ASKS_WHY)
                .asks("score")
                .choose(2)
                .next()
                .asks("why")
                .tick("staff", "queue")
                .next()
                .asks("words")
                .write("Долго")
                .finishes()
                .keeps("score", 2)
                .keepsTicks("why", "staff", "queue")
                .comments("Долго");
    }

    @Test
    void aHighScoreDoesNot() {
        SurveyScenario.of(LOW_SCORE_ASKS_WHY)
                .choose(5)
                .next()
                .asks("words")
                .finishes()
                .keepsAnswersTo("score")
                .neverShowed("why")
                .commentsNothing();
    }

    @Test
    void aChoiceThatIsNotOfferedIsNeitherShownNorTaken() {
        var pack = PackDraft.asking(rating("score"), choice("what", "a", "b").offeredIf("b", "{score} = 1"))
                .made();
        var visit = Visit.begin(pack, Set.of(), 1, Duration.ZERO);
        visit.answer(Value.number(5));
        visit.next(Duration.ofSeconds(1));
        assertThat(visit.step().question().choices())
                .extracting(choice -> choice.value().printed())
                .containsExactly("a");
        assertThatThrownBy(() -> visit.answer(Value.text("b"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerGoesWithItsChoiceWhenAnEarlierOneChanges() {
        var pack = PackDraft.asking(rating("score"), choice("what", "a", "b").offeredIf("b", "{score} = 1"));
        SurveyScenario.of(pack)
                .choose(1)
                .next()
                .choose("b")
                .back()
                .choose(5)
                .next()
                .asks("what")
                .leadsOnBy(Forward.FINISH)
                .finishes()
                .keepsAnswersTo("score");
    }

    @Test
    void nothingChosenIsSkippedAndSaysSo() {
        SurveyScenario.of(LOW_SCORE_ASKS_WHY)
                .leadsOnBy(Forward.SKIP)
                .choose(1)
                .leadsOnBy(Forward.NEXT)
                .next()
                .skip()
                .leadsOnBy(Forward.FINISH)
                .finishes()
                .skipped("why");
    }

    @Test
    void theLastButtonSaysFinishAsSoonAsNothingCanFollow() {
        var pack = PackDraft.asking(rating("score"), comment("why").visibleIf("{score} < 3"));
        SurveyScenario.of(pack)
                .leadsOnBy(Forward.FINISH)
                .choose(2)
                .leadsOnBy(Forward.NEXT)
                .choose(4)
                .leadsOnBy(Forward.FINISH);
    }

    @Test
    void backKeepsTheAnswerAndForwardFindsItAgain() {
        SurveyScenario.of(LOW_SCORE_ASKS_WHY)
                .choose(2)
                .next()
                .tick("queue")
                .next()
                .back()
                .asks("why")
                .isAnswered(ticks("queue"))
                .back()
                .asks("score")
                .isAnswered(Value.number(2))
                .next()
                .isAnswered(ticks("queue"));
    }

    @Test
    void aWayNotTakenAfterAllLeavesNoAnswer() {
        SurveyScenario.of(LOW_SCORE_ASKS_WHY)
                .choose(2)
                .next()
                .tick("queue")
                .back()
                .choose(5)
                .next()
                .finishes()
                .keepsAnswersTo("score")
                .neverShowed("why");
    }

    @Test
    void aQuestionThatClearsWhenHiddenComesBackEmpty() {
        SurveyScenario.of(LOW_SCORE_ASKS_WHY)
                .choose(2)
                .next()
                .tick("queue")
                .back()
                .choose(5)
                .choose(2)
                .next()
                .asks("why")
                .leadsOnBy(Forward.SKIP);
    }

    @Test
    void cannotSayIsAnAnswerThatConditionsReadAsMissing() {
        var pack = PackDraft.asking(
                        choice("outcome", "apply", "unsolved"), comment("why").visibleIf("{outcome} empty"))
                .cannotSay("outcome");
        SurveyScenario.of(pack)
                .cannotSay()
                .leadsOnBy(Forward.NEXT)
                .next()
                .asks("why")
                .finishes()
                .couldNotSay("outcome");
    }

    @Test
    void anAnswerTakesTheCannotSayBackAndTheOtherWayRound() {
        var pack = PackDraft.asking(rating("score"), comment("words")).cannotSay("score");
        SurveyScenario.of(pack).cannotSay().choose(3).next().finishes().keeps("score", 3);
        SurveyScenario.of(pack).choose(3).cannotSay().next().finishes().couldNotSay("score");
    }

    @Test
    void aRequiredQuestionHoldsTheVisitorUntilItIsAnswered() {
        var visit = begin(PackDraft.asking(rating("score").required(), comment("words")));
        assertThat(visit.step().needsAnswer()).isTrue();
        assertThat(visit.step().forward()).isEqualTo(Forward.NEXT);
        assertThat(visit.next(at(1))).isEqualTo(Advance.NEEDS_ANSWER);
        visit.answer(Value.number(3));
        assertThat(visit.step().needsAnswer()).isFalse();
        assertThat(visit.next(at(2))).isEqualTo(Advance.MOVED);
    }

    @Test
    void cannotSaySatisfiesARequiredQuestion() {
        var visit = begin(
                PackDraft.asking(rating("score").required(), comment("words")).cannotSay("score"));
        visit.cannotSay();
        assertThat(visit.next(at(1))).isEqualTo(Advance.MOVED);
    }

    @Test
    void backOnTheFirstQuestionKeepsTheVisitOn() {
        var visit = begin(LOW_SCORE_ASKS_WHY);
        visit.answer(Value.number(2));
        assertThat(visit.back(at(1))).isEqualTo(Retreat.AT_FIRST);
        assertThat(visit.step().reply()).isEqualTo(new Reply.Given(Value.number(2)));
    }

    @Test
    void anAnswerGivenOnThisStepIsNotOneFromBefore() {
        var visit = begin(LOW_SCORE_ASKS_WHY);
        visit.answer(Value.number(5));
        assertThat(visit.step().answeredBefore()).isFalse();
        visit.next(at(1));
        visit.back(at(2));
        assertThat(visit.step().answeredBefore()).isTrue();
    }

    @Test
    void anEmptyAnswerClears() {
        var visit = begin(LOW_SCORE_ASKS_WHY);
        visit.answer(Value.number(2));
        visit.answer(Value.missing());
        assertThat(visit.step().reply()).isEqualTo(new Reply.None());
        visit.answer(Value.number(2));
        visit.clear();
        assertThat(visit.step().reply()).isEqualTo(new Reply.None());
    }

    @Test
    void whatIsNoAnswerOfTheQuestionIsRefused() {
        var visit = begin(PackDraft.asking(rating("score"), checks("why", "a", "b")));
        assertThatThrownBy(() -> visit.answer(Value.number(6))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> visit.answer(Value.text("1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(visit::cannotSay).isInstanceOf(IllegalArgumentException.class);
        visit.next(at(1));
        assertThatThrownBy(() -> visit.answer(ticks("a", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> visit.answer(ticks("c"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void optionalQuestionsAreAskedOnlyWhereIncluded() {
        var pack = PackDraft.asking(rating("score"), rating("liked"), comment("words"))
                .optional("liked");
        SurveyScenario.of(pack).choose(5).next().asks("words");
        SurveyScenario.of(pack).including("liked").choose(5).next().asks("liked");
    }

    @Test
    void theSamePackSeedAndActionsGiveTheSameResult() {
        var pack = PackDraft.asking(rating("a"), rating("b"), rating("c")).slot("s", "b", "c");
        assertThat(played(pack)).isEqualTo(played(pack));
    }

    private static FinishedVisit played(PackDraft pack) {
        var visit = begin(pack);
        visit.answer(Value.number(4));
        visit.next(at(3));
        return visit.finish(End.COMPLETE, new Manner("en", InputWay.TOUCH, Set.of(), Set.of()), at(5));
    }

    private static Visit begin(PackDraft pack) {
        return Visit.begin(pack.made(), Set.of(), 7, at(0));
    }

    private static Value ticks(String... choices) {
        return new Value.Several(Stream.of(choices).map(Value::text).toList());
    }

    private static Duration at(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
