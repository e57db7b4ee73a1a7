package org.otklik.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otklik.torture.Verdict.Trials;

/** A bound is computed, never typed, and only where it may be drawn. */
class RuleOfThreeTest {
    @Test
    void theBoundIsThreeInTheNumberOfTrials() {
        assertThat(RuleOfThree.bound(verdict(200, 0, Trials.INDEPENDENT))).contains(0.015);
        assertThat(RuleOfThree.bound(verdict(30_000_000, 0, Trials.INDEPENDENT)))
                .contains(1e-7);
    }

    /** The rule is a round number for ln 20: at that rate no failure in n trials has a chance of about 5 %. */
    @Test
    void atThatRateNoFailureWouldBeAChanceOfOneInTwenty() {
        for (var n : new int[] {200, 2_000, 50_000}) {
            var bound = RuleOfThree.bound(verdict(n, 0, Trials.INDEPENDENT)).orElseThrow();
            assertThat(Math.pow(1 - bound, n)).isCloseTo(0.05, within(0.002)).isLessThanOrEqualTo(0.05);
        }
    }

    @Test
    void aFailureOrTrialsThatAreNoSampleHaveNone() {
        assertThat(RuleOfThree.bound(verdict(200, 1, Trials.INDEPENDENT))).isEmpty();
        assertThat(RuleOfThree.bound(verdict(6_000, 0, Trials.EXHAUSTIVE))).isEmpty();
        assertThat(RuleOfThree.bound(verdict(1_000, 0, Trials.ONE))).isEmpty();
        assertThat(RuleOfThree.bound(verdict(3, 0, Trials.INDEPENDENT))).isEmpty();
    }

    @Test
    void everyPublishedBoundIsTheComputedOne() throws IOException {
        for (var figure : Figures.all()) {
            var verdict = verdict(
                    figure.get("n").getAsLong(),
                    figure.get("failures").getAsLong(),
                    Trials.valueOf(figure.get("trials").getAsString().toUpperCase(java.util.Locale.ROOT)));
            var bound = RuleOfThree.bound(verdict);
            assertThat(figure.get("bound").isJsonNull()).as("%s", figure).isEqualTo(bound.isEmpty());
            bound.ifPresent(
                    value -> assertThat(figure.get("bound").getAsDouble()).isEqualTo(value));
        }
    }

    private static Verdict verdict(long n, long failures, Trials trials) {
        return new Verdict(n, failures, trials, List.of(), Map.of());
    }
}
