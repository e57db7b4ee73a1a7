package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.testkit.QuestionDraft.checks;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.rating;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.SurveyScenario;

/** «Вопрос 2 из 5»: the total is the longest path still possible. Visitor page 11. */
class ProgressTest {
    private static final PackDraft PACK = PackDraft.asking(
                    rating("overall"),
                    choice("outcome", "apply", "unsolved"),
                    rating("queue"),
                    rating("staff"),
                    checks("reasons", "info", "queue")
                            .visibleIf("{overall} <= 3 or {outcome} = 'unsolved'")
                            .clearedWhenHidden(),
                    choice("gap", "terms", "where").visibleIf("{reasons} contains 'info' or {staff} <= 2"),
                    comment("words"))
            .slot("driver", "queue", "staff");

    @Test
    void theFirstTotalIsTheLongestPathOfAll() {
        SurveyScenario.of(PACK).isQuestion(1, 6);
    }

    @Test
    void theTotalShrinksAsWaysClose() {
        SurveyScenario.of(PACK)
                .drawing("queue")
                .choose(5)
                .next()
                .isQuestion(2, 6)
                .choose("apply")
                .next()
                .isQuestion(3, 4)
                .choose(1)
                .next()
                .isQuestion(4, 4);
    }

    @Test
    void aWayThatAnotherAnswerStillOpensCounts() {
        SurveyScenario.of(PACK)
                .drawing("staff")
                .choose(5)
                .next()
                .choose("apply")
                .next()
                .isQuestion(3, 5)
                .choose(2)
                .next()
                .asks("gap")
                .isQuestion(4, 5);
    }

    @Test
    void theTotalNeverGrowsAndIsReachedOnRandomWaysForward() {
        var seed = Long.getLong("otklik.seed", System.nanoTime());
        System.out.println("ProgressTest seed " + seed);
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var visit = Visit.begin(PACK.made(), Set.of(), random.nextLong(), Duration.ZERO);
            var total = visit.step().total();
            do {
                assertThat(visit.step().total()).isLessThanOrEqualTo(total);
                total = visit.step().total();
                answerAtRandom(visit, random);
            } while (visit.next(Duration.ZERO) == Advance.MOVED);
            assertThat(visit.step().number()).isEqualTo(visit.step().total());
        }
    }

    @Test
    void theTotalGrowsOnlyWhenTheVisitorWentBackForALongerWay() {
        SurveyScenario.of(PACK)
                .drawing("queue")
                .choose(5)
                .next()
                .choose("apply")
                .next()
                .isQuestion(3, 4)
                .back()
                .choose("unsolved")
                .next()
                .isQuestion(3, 4)
                .skip()
                .asks("reasons")
                .isQuestion(4, 4)
                .skip()
                .isQuestion(5, 5);
    }

    private static void answerAtRandom(Visit visit, Random random) {
        var answers = PossibleAnswers.of(visit.step().question()).orElse(List.of(Value.missing()));
        visit.answer(answers.get(random.nextInt(answers.size())));
    }
}
