package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Pack;
import org.otklik.testkit.ShippedPacks;
import org.otklik.testkit.SurveyScenario;

/** What visitors of a centre meet in the shipped pack, and what their visits leave. Packs page 1.3. */
class MfcBasicScenarioTest {
    private static final Pack PACK = ShippedPacks.mfcBasic();

    @Test
    void aContentVisitorAnswersFiveChoicesAndFinishes() {
        mfcBasic()
                .drawing("queue")
                .asks("service")
                .isQuestion(1, 8)
                .choose("pass_int")
                .next()
                .asks("outcome")
                .choose("apply")
                .next()
                .asks("overall")
                .choose(5)
                .next()
                .asks("ease")
                .choose(4)
                .next()
                .asks("queue")
                .isQuestion(5, 6)
                .choose(4)
                .next()
                .asks("comment")
                .isQuestion(6, 6)
                .leadsOnBy(Forward.FINISH)
                .finishes()
                .keepsAnswersTo("service", "outcome", "overall", "ease", "queue")
                .isAboutService("ids")
                .isInBand("high")
                .drew("driver", "queue")
                .commentsNothing()
                .isFlagged();
    }

    @Test
    void aLowScoreAsksForReasonsAndAnUnclearMatterForMore() {
        mfcBasic()
                .drawing("queue")
                .choose("matcap")
                .next()
                .choose("advice")
                .next()
                .choose(2)
                .next()
                .choose(1)
                .next()
                .choose(1)
                .next()
                .asks("reasons")
                .tick("queue", "info")
                .next()
                .asks("info_gap")
                .isQuestion(7, 8)
                .tick("documents")
                .next()
                .asks("comment")
                .isQuestion(8, 8)
                .finishes()
                .keepsTicks("reasons", "queue", "info")
                .keepsTicks("info_gap", "documents")
                .isAboutService("family")
                .isInBand("low");
    }

    @Test
    void anUnsolvedMatterAsksForReasonsWhateverTheScore() {
        mfcBasic()
                .drawing("comfort")
                .skip()
                .choose("unsolved")
                .next()
                .choose(5)
                .next()
                .choose(4)
                .next()
                .skip()
                .asks("reasons")
                .tick("staff_know")
                .next()
                .asks("comment")
                .finishes()
                .isInBand("low");
    }

    @Test
    void anHardErrandAsksForReasonsToo() {
        mfcBasic()
                .drawing("comfort")
                .skip()
                .choose("apply")
                .next()
                .choose(5)
                .next()
                .choose(2)
                .next()
                .skip()
                .asks("reasons");
    }

    @Test
    void aPoorExplanationAsksWhatWasUnclearWithoutReasons() {
        mfcBasic()
                .drawing("info")
                .skip()
                .choose("apply")
                .next()
                .choose(4)
                .next()
                .choose(3)
                .next()
                .asks("info")
                .choose(2)
                .next()
                .asks("info_gap")
                .skip()
                .asks("comment")
                .finishes()
                .skipped("info_gap")
                .neverShowed("reasons");
    }

    @Test
    void whoHandedInDocumentsIsNotAskedAboutTheTerm() {
        var drawn = new TreeSet<String>();
        for (var seed = 0L; seed < 200; seed++) {
            var kept = mfcBasic()
                    .withSeed(seed)
                    .skip()
                    .choose("apply")
                    .next()
                    .skip()
                    .skip()
                    .leaves()
                    .visit();
            drawn.addAll(kept.response().orElseThrow().drawn().values());
        }
        assertThat(drawn).containsExactly("comfort", "info", "queue", "staff", "trust");
    }

    @Test
    void whoCollectedOneMayBeAskedAboutTheTerm() {
        mfcBasic().drawing("term").skip().choose("collect").next().skip().skip().asks("term");
    }

    @Test
    void everyQuestionButTheCommentOffersNotToSay() {
        mfcBasic()
                .drawing("trust")
                .cannotSay()
                .next()
                .cannotSay()
                .next()
                .cannotSay()
                .next()
                .cannotSay()
                .next()
                .asks("trust")
                .cannotSay()
                .next()
                .asks("comment")
                .finishes()
                .couldNotSay("service", "outcome", "overall", "ease", "trust")
                .isInBand("ok");
    }

    @Test
    void aVisitorWhoSkipsEverythingLeavesNothing() {
        mfcBasic()
                .drawing("staff")
                .skip()
                .skip()
                .skip()
                .skip()
                .skip()
                .asks("comment")
                .finishes()
                .isNothing();
    }

    @Test
    void aTelephoneInTheCommentIsNotKept() {
        mfcBasic()
                .drawing("staff")
                .skip()
                .skip()
                .choose(3)
                .next()
                .skip()
                .skip()
                .asks("reasons")
                .skip()
                .asks("comment")
                .write("Перезвоните 8 (912) 345-67-89, окно 5")
                .finishes()
                .comments("Перезвоните [phone], окно [window]");
    }

    @Test
    void aVisitorWhoGoesAwayLeavesAnswersAndNoText() {
        mfcBasic()
                .drawing("staff")
                .choose("tax")
                .next()
                .choose("advice")
                .next()
                .choose(1)
                .next()
                .leaves()
                .keepsAnswersTo("service", "outcome", "overall")
                .skipped("ease")
                .neverShowed("staff", "reasons", "comment")
                .drewNothing()
                .isAboutService("money")
                .isInBand("low");
    }

    @Test
    void optionalQuestionsStandWhereThePackPutsThem() {
        mfcBasic()
                .including("capacity", "liked")
                .drawing("queue")
                .asks("service")
                .isQuestion(1, 10)
                .skip()
                .asks("capacity")
                .choose("business")
                .next()
                .asks("outcome")
                .skip()
                .choose(5)
                .next()
                .skip()
                .skip()
                .asks("liked")
                .tick("queue", "comfort")
                .next()
                .asks("comment")
                .finishes()
                .keepsTicks("liked", "queue", "comfort");
    }

    @Test
    void aMilderScoreAfterAllTakesTheReasonsBack() {
        mfcBasic()
                .drawing("queue")
                .skip()
                .choose("apply")
                .next()
                .choose(1)
                .next()
                .choose(4)
                .next()
                .choose(3)
                .next()
                .asks("reasons")
                .tick("info")
                .next()
                .asks("info_gap")
                .back()
                .back()
                .back()
                .back()
                .asks("overall")
                .choose(5)
                .next()
                .next()
                .next()
                .asks("comment")
                .finishes()
                .keepsAnswersTo("outcome", "overall", "ease", "queue");
    }

    @Test
    void theStartScreensNumberIsTheTotalOfTheFirstQuestion() {
        var visit = Visit.begin(PACK, Set.of(), 1, Duration.ZERO);
        assertThat(visit.step().total()).isEqualTo(PACK.longestPath(Set.of()));
    }

    private static SurveyScenario mfcBasic() {
        return SurveyScenario.of(PACK);
    }
}
