package org.otklik.visit;

import static org.otklik.testkit.QuestionDraft.checks;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.rating;

import org.junit.jupiter.api.Test;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.SurveyScenario;

class AbandonedVisitTest {
    private static final PackDraft PACK = PackDraft.asking(
                    rating("overall"), checks("reasons", "queue", "info").visibleIf("{overall} <= 3"), comment("words"))
            .cannotSay("overall");

    @Test
    void answersAreKeptAndWrittenTextIsErased() {
        SurveyScenario.of(PACK)
                .choose(2)
                .next()
                .tick("queue")
                .next()
                .write("Долго ждали")
                .leaves()
                .keeps("overall", 2)
                .keepsTicks("reasons", "queue")
                .commentsNothing()
                .isFlagged();
    }

    @Test
    void oneAnswerIsFlagged() {
        SurveyScenario.of(PACK).choose(2).leaves().isFlagged(Flag.ABANDONED_FIRST);
        SurveyScenario.of(PACK).cannotSay().leaves().isFlagged(Flag.ABANDONED_FIRST);
        SurveyScenario.of(PACK).choose(5).next().finishes().isFlagged();
    }

    @Test
    void withoutAnAnswerNothingIsKept() {
        SurveyScenario.of(PACK).leaves().isNothing();
        SurveyScenario.of(PACK).skip().write("Долго ждали").leaves().isNothing();
    }

    @Test
    void whatTheVisitorWasNotShownIsNotSkipped() {
        SurveyScenario.of(PACK).choose(2).next().leaves().skipped("reasons").neverShowed("words");
    }

    @Test
    void nothingIsValidated() {
        var pack = PackDraft.asking(rating("a"), rating("b").required(), rating("c"));
        SurveyScenario.of(pack).choose(2).next().asks("b").leaves().keepsAnswersTo("a");
    }

    @Test
    void hiddenAnswersAreDroppedAsAtCompletion() {
        SurveyScenario.of(PACK)
                .choose(2)
                .next()
                .tick("queue")
                .back()
                .choose(5)
                .leaves()
                .keepsAnswersTo("overall");
    }
}
