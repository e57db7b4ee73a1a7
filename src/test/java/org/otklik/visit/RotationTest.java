package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.rating;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.SurveyScenario;

class RotationTest {
    private static final int DRAWS = 60_000;

    private static final PackDraft PACK = PackDraft.asking(
                    choice("outcome", "apply", "collect"),
                    rating("term"),
                    rating("queue"),
                    rating("staff"),
                    rating("comfort"),
                    rating("info"),
                    comment("words"))
            .slot("driver", "queue", "staff", "comfort", "info")
            .orWithWeight(1, "term", "{outcome} != 'apply'");

    @Test
    void equalWeightsAreDrawnEquallyOftenOverNeighbouringSeeds() {
        var expected = Map.of("term", .2, "queue", .2, "staff", .2, "comfort", .2, "info", .2);
        assertThat(chiSquare(drawn(PACK.made(), "collect"), expected))
                .as("chi-square, 4 degrees of freedom, p > 0.001")
                .isLessThan(18.467);
    }

    @Test
    void aMemberThatMayNotBeDrawnLeavesItsChanceToTheOthers() {
        var expected = Map.of("queue", .25, "staff", .25, "comfort", .25, "info", .25);
        var drawn = drawn(PACK.made(), "apply");
        assertThat(drawn).doesNotContainKey("term");
        assertThat(chiSquare(drawn, expected))
                .as("chi-square, 3 degrees of freedom, p > 0.001")
                .isLessThan(16.266);
    }

    @Test
    void aMemberOfAPanelOrPageThatDoesNotShowIsNeverDrawn() {
        var pack = PackDraft.asking(choice("outcome", "apply", "collect"))
                .panelIf("{outcome} = 'apply'", rating("inPanel"))
                .pageIf("{outcome} = 'apply'", rating("onPage"))
                .page(rating("alone"), rating("other"))
                .slot("s", "inPanel", "onPage", "alone", "other");
        assertThat(drawn(pack.made(), "collect")).containsOnlyKeys("alone", "other");
        assertThat(drawn(pack.made(), "apply")).containsOnlyKeys("inPanel", "onPage", "alone", "other");
    }

    @Test
    void chancesAreWeightBySum() {
        var pack = PackDraft.asking(choice("outcome", "collect"), rating("a"), rating("b"), rating("c"))
                .slot("s", "a")
                .orWithWeight(2, "b", "{outcome} notempty")
                .orWithWeight(7, "c", "{outcome} notempty");
        assertThat(chiSquare(drawn(pack.made(), "collect"), Map.of("a", .1, "b", .2, "c", .7)))
                .as("chi-square, 2 degrees of freedom, p > 0.001")
                .isLessThan(13.816);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        for (var seed = 0L; seed < 100; seed++) {
            assertThat(drawnBy(PACK.made(), "collect", seed)).isEqualTo(drawnBy(PACK.made(), "collect", seed));
        }
    }

    @Test
    void onlyTheDrawnMemberIsAsked() {
        SurveyScenario.of(PACK)
                .choose("apply")
                .next()
                .asks("queue", "staff", "comfort", "info")
                .choose(3)
                .next()
                .asks("words");
    }

    @Test
    void theDrawStandsWhenTheVisitorGoesBackAndForth() {
        var visit = begin(PACK.made(), 11);
        visit.answer(Value.text("collect"));
        visit.next(Duration.ZERO);
        var drawn = visit.step().question();
        for (var round = 0; round < 20; round++) {
            visit.back(Duration.ZERO);
            visit.next(Duration.ZERO);
            assertThat(visit.step().question()).isEqualTo(drawn);
        }
    }

    @Test
    void itIsDrawnAgainOnlyWhenAnotherAnswerForbidsTheDrawnOne() {
        var redrawn = 0;
        for (var seed = 0L; seed < 50; seed++) {
            var visit = begin(PACK.made(), seed);
            visit.answer(Value.text("collect"));
            visit.next(Duration.ZERO);
            var first = visit.step().question().name();
            visit.answer(Value.number(2));
            visit.back(Duration.ZERO);
            visit.answer(Value.text("apply"));
            visit.next(Duration.ZERO);
            var second = visit.step().question().name();
            if (first.equals("term")) {
                redrawn++;
                assertThat(second).isNotEqualTo("term");
                assertThat(visit.step().reply()).isEqualTo(new Reply.None());
            } else {
                assertThat(second).isEqualTo(first);
                assertThat(visit.step().reply()).isEqualTo(new Reply.Given(Value.number(2)));
            }
        }
        assertThat(redrawn).isPositive();
    }

    @Test
    void theAnswerOfOneThatWasDrawnAwayOpensNothing() {
        var pack = PackDraft.asking(
                        choice("outcome", "apply", "collect"),
                        rating("term"),
                        rating("queue"),
                        comment("why").visibleIf("{term} <= 2"),
                        comment("words"))
                .slot("driver")
                .orWithWeight(1, "term", "{outcome} = 'collect'")
                .orWithWeight(1, "queue", "{outcome} = 'apply'");
        SurveyScenario.of(pack)
                .choose("collect")
                .next()
                .asks("term")
                .choose(1)
                .back()
                .choose("apply")
                .next()
                .asks("queue")
                .skip()
                .asks("words");
    }

    @Test
    void theResponseSaysWhatWasDrawnFromWhat() {
        var response = finished(PACK.made(), "apply", 3).response().orElseThrow();
        assertThat(response.drawn()).containsOnlyKeys("driver");
        assertThat(response.of()).isEqualTo(Map.of("driver", Map.of("queue", 1, "staff", 1, "comfort", 1, "info", 1)));
        assertThat(response.of().get("driver")).containsKey(response.drawn().get("driver"));
    }

    @Test
    void aSlotThatWasNotReachedWasNotDrawn() {
        SurveyScenario.of(PACK).choose("apply").leaves().drewNothing();
    }

    @Test
    void aSlotWithoutAnEligibleMemberIsPassed() {
        var pack = PackDraft.asking(rating("score"), rating("a"), comment("words"))
                .slot("s")
                .orWithWeight(1, "a", "{score} > 3");
        SurveyScenario.of(pack).choose(1).next().asks("words").finishes().drewNothing();
        SurveyScenario.of(pack).choose(5).next().asks("a");
    }

    private static Map<String, Integer> drawn(Pack pack, String outcome) {
        var counts = new HashMap<String, Integer>();
        for (var seed = 0L; seed < DRAWS; seed++) {
            counts.merge(drawnBy(pack, outcome, seed), 1, Integer::sum);
        }
        return counts;
    }

    private static double chiSquare(Map<String, Integer> counts, Map<String, Double> chances) {
        return chances.entrySet().stream()
                .mapToDouble(chance -> {
                    var expected = chance.getValue() * DRAWS;
                    var difference = counts.getOrDefault(chance.getKey(), 0) - expected;
                    return difference * difference / expected;
                })
                .sum();
    }

    private static String drawnBy(Pack pack, String outcome, long seed) {
        var visit = begin(pack, seed);
        visit.answer(Value.text(outcome));
        visit.next(Duration.ZERO);
        return visit.step().question().name();
    }

    private static FinishedVisit finished(Pack pack, String outcome, long seed) {
        var visit = begin(pack, seed);
        visit.answer(Value.text(outcome));
        visit.next(Duration.ZERO);
        return visit.finish(End.ABANDONED, new Manner("en", InputWay.TOUCH, Set.of(), Set.of()), Duration.ZERO);
    }

    private static Visit begin(Pack pack, long seed) {
        return Visit.begin(pack, Set.of(), seed, Duration.ZERO);
    }
}
