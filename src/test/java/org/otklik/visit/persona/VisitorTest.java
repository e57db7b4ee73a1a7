package org.otklik.visit.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.testkit.QuestionDraft.rating;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.survey.Pack;
import org.otklik.testkit.PackDraft;
import org.otklik.visit.Press;
import org.otklik.visit.QuestionStep;
import org.otklik.visit.Visit;

/** People take the time that people take: no persona is made of the kiosk's own thresholds. */
class VisitorTest {
    private static final QuestionStep SHORT = step("How was it?");
    private static final QuestionStep LONG =
            step("How were the times, the tables, the air, the words and the people in our hall today?");
    private static final int VISITORS = 2_001;

    @Test
    void aCitizenReadsALongQuestionLonger() {
        assertThat(median(Persona.CITIZEN, LONG)).isGreaterThan(median(Persona.CITIZEN, SHORT) + 3_000);
        assertThat(median(Persona.CHILD, LONG)).isEqualTo(median(Persona.CHILD, SHORT));
    }

    @Test
    void whoKnowsTheQuestionIsQuickerAndSomeAreNearlyTooQuick() {
        assertThat(median(Persona.RETURNING_CITIZEN, SHORT))
                .isBetween(3_500L, 4_100L)
                .isLessThan(median(Persona.CITIZEN, SHORT));
        assertThat(times(Persona.RETURNING_CITIZEN, SHORT)).anyMatch(time -> time < 2_500);
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void pressesStandInTheTimeOfTheirScreen(Persona persona) {
        for (var seed = 0; seed < 200; seed++) {
            var visitor = visitor(persona, seed);
            var stands = visitor.on(SHORT);
            assertThat(visitor.presses(stands))
                    .extracting(Visitor.TimedPress::at)
                    .isSorted()
                    .allMatch(at -> !at.isNegative() && at.compareTo(stands) <= 0);
        }
    }

    @Test
    void aShakingHandMissesNowAndThenAndACitizenDoesNot() {
        assertThat(missed(Persona.CITIZEN_WITH_TREMOR)).isBetween(500L, 5_000L);
        assertThat(missed(Persona.CITIZEN)).isZero();
    }

    private static long missed(Persona persona) {
        return IntStream.range(0, VISITORS)
                .mapToObj(seed -> visitor(persona, seed).presses(Duration.ofSeconds(6)))
                .flatMap(List::stream)
                .filter(timed -> timed.press().target() == Press.Target.NOTHING)
                .count();
    }

    private static long median(Persona persona, QuestionStep step) {
        return times(persona, step).get(VISITORS / 2);
    }

    private static List<Long> times(Persona persona, QuestionStep step) {
        return IntStream.range(0, VISITORS)
                .mapToObj(seed -> visitor(persona, seed).on(step).toMillis())
                .sorted()
                .toList();
    }

    private static Visitor visitor(Persona persona, long seed) {
        return new Visitor(persona, pack("Any"), new Chances(new Random(seed)));
    }

    private static QuestionStep step(String title) {
        return Visit.begin(pack(title), Set.of(), 1, Duration.ZERO).step();
    }

    private static Pack pack(String title) {
        return PackDraft.asking(rating("score").titled(title)).made();
    }
}
