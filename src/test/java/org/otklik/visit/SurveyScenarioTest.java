package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.otklik.testkit.ScenarioText;
import org.otklik.testkit.SurveyScenario.Way;

/** Every scenario by every way: what is asked, said and kept does not depend on how the visit is carried out. */
class SurveyScenarioTest {
    @TestFactory
    Stream<DynamicTest> everyTextByEveryWay() {
        return texts().stream()
                .flatMap(text -> Stream.of(Way.values())
                        .map(way -> DynamicTest.dynamicTest(
                                text.sentence() + ", " + way, () -> text.story().told(way))));
    }

    @Test
    void thereAreAtLeastSixtyTextsOfDifferentNames() {
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(texts()).extracting(ScenarioText::sentence).doesNotHaveDuplicates();
    }

    private static List<ScenarioText> texts() {
        return Stream.of(SightScenarios.texts(), RuleScenarios.texts(), PathScenarios.texts())
                .flatMap(List::stream)
                .toList();
    }
}
