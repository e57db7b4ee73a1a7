package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;

/** After an answer only what reads it is worked out again, and what reads that: counted, not timed. Survey page 10. */
class ReevaluationCountTest {
    private static final int ROWS = 10;
    private final AtomicInteger evaluations = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 100, 200})
    void aStarLooksAtEachOfItsPointsOnce(int size) {
        var state = state(star(size));
        assertThat(evaluationsOf(state, "q0", 1)).isEqualTo(size - 1);
        assertThat(evaluationsOf(state, "q1", 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 100, 200})
    void aChainLooksAtTheNextOnlyUnlessAnswersGo(int size) {
        List<QuestionDraft> chain = new ArrayList<>(List.of(QuestionDraft.rating("q0")));
        for (var at = 1; at < size; at++) {
            chain.add(QuestionDraft.rating("q" + at)
                    .visibleIf("{q" + (at - 1) + "} >= 1")
                    .clearedWhenHidden());
        }
        var state = state(PackDraft.asking(chain.toArray(QuestionDraft[]::new)).survey());
        for (var at = 0; at < size; at++) {
            assertThat(evaluationsOf(state, "q" + at, 3)).isEqualTo(at == size - 1 ? 0 : 1);
        }
        evaluations.set(0);
        state.set("q0", Value.missing());
        assertThat(evaluations).hasValue(size - 1);
        assertThat(state.visibleQuestions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 100, 200})
    void inAGridEachRowIsLookedAtOnceForEachChangeOfTheRowAbove(int size) {
        List<QuestionDraft> grid = new ArrayList<>();
        for (var at = 0; at < size; at++) {
            var question = QuestionDraft.rating("q" + at);
            grid.add(at < ROWS ? question : question.visibleIf("{q" + (at - ROWS) + "} > 1 or {q0} = 5"));
        }
        var state = state(PackDraft.asking(grid.toArray(QuestionDraft[]::new)).survey());
        assertThat(evaluationsOf(state, "q0", 5)).isEqualTo(Math.max(0, size - ROWS));
        for (var at = 1; at < size; at++) {
            assertThat(evaluationsOf(state, "q" + at, 2)).isEqualTo(at + ROWS < size ? 1 : 0);
        }
    }

    @Test
    void theSameAnswerAgainLooksAtNothing() {
        var state = state(star(50));
        assertThat(evaluationsOf(state, "q0", 1)).isEqualTo(49);
        assertThat(evaluationsOf(state, "q0", 1)).isZero();
    }

    @Test
    void calculatedValuesPassOnOnlyWhatDiffers() {
        var survey = PackDraft.asking(
                        QuestionDraft.rating("q0"), QuestionDraft.rating("q1").visibleIf("{low} = true"))
                .calculates("low", "{q0} < 3")
                .survey();
        var state = state(survey);
        assertThat(evaluationsOf(state, "q0", 1)).isEqualTo(2);
        assertThat(evaluationsOf(state, "q0", 2)).isEqualTo(1);
        assertThat(evaluationsOf(state, "q0", 4)).isEqualTo(2);
    }

    @Test
    void oneAnswerTakesLessThanAMillisecondWhereTwoHundredConditionsReadIt() {
        var state = new SurveyState(star(200));
        var nanos = new long[400];
        for (var round = 0; round < nanos.length; round++) {
            var start = System.nanoTime();
            state.set("q0", Value.number(1 + round % 5));
            nanos[round] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(1));
    }

    private static Survey star(int size) {
        List<QuestionDraft> star = new ArrayList<>(List.of(QuestionDraft.rating("q0")));
        for (var at = 1; at < size; at++) {
            star.add(QuestionDraft.rating("q" + at).visibleIf("{q0} > " + at % 5));
        }
        return PackDraft.asking(star.toArray(QuestionDraft[]::new)).survey();
    }

    private SurveyState state(Survey survey) {
        return new SurveyState(survey, names -> names, evaluations::incrementAndGet);
    }

    private int evaluationsOf(SurveyState state, String name, int point) {
        evaluations.set(0);
        state.set(name, Value.number(point));
        return evaluations.get();
    }
}
