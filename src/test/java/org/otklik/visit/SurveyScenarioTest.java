package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.testkit.QuestionDraft.checksOf;
import static org.otklik.testkit.QuestionDraft.checksUpTo;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.number;
import static org.otklik.testkit.QuestionDraft.pictures;
import static org.otklik.testkit.QuestionDraft.rating;
import static org.otklik.testkit.QuestionDraft.text;
import static org.otklik.testkit.QuestionDraft.yesOrNo;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.otklik.survey.Pack;
import org.otklik.survey.PictureQuestion.Pick;
import org.otklik.survey.TextQuestion.Input;
import org.otklik.testkit.ChanceStory;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.ScenarioText;
import org.otklik.testkit.ShippedPacks;
import org.otklik.testkit.SurveyScenario.Way;
import org.otklik.ui.KioskOnPaper;

/**
 * Every scenario from one text by every way: on the model, saved and reloaded, through the real screens by touch and by
 * five keys. What is asked, said and kept does not depend on the way.
 */
class SurveyScenarioTest {
    /** So many visits of chance through each pack; {@code -Dchances=24} looks further. */
    private static final long CHANCES = Long.getLong("chances", 3);

    @TestFactory
    Stream<DynamicTest> everyTextByEveryWay() {
        return byEveryWay(texts());
    }

    @TestFactory
    Stream<DynamicTest> visitsOfChanceByEveryWay() {
        return byEveryWay(LongStream.rangeClosed(1, CHANCES)
                .boxed()
                .flatMap(seed -> Stream.of(
                        chance("every type", EveryQuestionType.pack(), seed),
                        chance("the shipped pack", ShippedPacks.mfcBasic(), seed),
                        chance("a branching pack", branching(), seed)))
                .toList());
    }

    private static ScenarioText chance(String name, Pack pack, long seed) {
        return new ScenarioText("a visit of chance through " + name + ", seed " + seed, new ChanceStory(pack, seed));
    }

    private static Pack branching() {
        return PackDraft.asking(
                        rating("score").required(),
                        checksUpTo(2, "what", "a", "b", "c").withOther().offeredIf("b", "{score} < 4"),
                        comment("why").visibleIf("{score} < 3").requiredIf("{score} = 1"))
                .page(rating("x"), choice("y", "a", "b", "c").shuffled().withOther(), number("z", 0, 100))
                .pageIf("{y} notempty", checksOf(2, 3, "more", "a", "b", "c").withNone(), yesOrNo("came"))
                .slot("driver", "x", "z")
                .skips("{came} = true", "last")
                .page(text("line", Input.TEXT))
                .page(pictures("last", Pick.ONE, "a", "b").clearedWhenHidden())
                .calculates("sum", "{score} + {x}")
                .cannotSay("x")
                .cannotSay("what")
                .made();
    }

    private static Stream<DynamicTest> byEveryWay(List<ScenarioText> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(Way.values())
                        .map(way -> DynamicTest.dynamicTest(
                                text + ", " + way, () -> KioskOnPaper.onEventThread(() -> tell(text, way)))));
    }

    /** What fails names its text: a report may call it by a number only. */
    private static void tell(ScenarioText text, Way way) {
        try {
            var told = text.story().told(way);
            told.isLike(text.story().told(Way.MODEL));
            told.cameBy(way.input());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(text + ", " + way + ": " + e.getMessage(), e);
        }
    }

    @Test
    void atLeastSixtyTextsOfDifferentNamesGoAllFourWays(TestReporter reporter) {
        assertThat(Way.values()).containsExactly(Way.MODEL, Way.RELOADED, Way.TOUCH, Way.KEYS);
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(texts()).extracting(ScenarioText::sentence).doesNotHaveDuplicates();
        reporter.publishEntry("texts by all four ways", Integer.toString(texts().size()));
    }

    private static List<ScenarioText> texts() {
        return Stream.of(SightScenarios.texts(), RuleScenarios.texts(), PathScenarios.texts(), HandScenarios.texts())
                .flatMap(List::stream)
                .toList();
    }
}
