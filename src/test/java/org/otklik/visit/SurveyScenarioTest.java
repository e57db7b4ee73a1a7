package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.otklik.testkit.ScenarioText;
import org.otklik.testkit.SurveyScenario.Way;
import org.otklik.ui.KioskOnPaper;

/**
 * Every scenario from one text by every way: on the model, saved and reloaded, through the real screens by touch and by
 * five keys. What is asked, said and kept does not depend on the way.
 */
class SurveyScenarioTest {
    @TestFactory
    Stream<DynamicTest> everyTextByEveryWay() {
        return texts().stream()
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
