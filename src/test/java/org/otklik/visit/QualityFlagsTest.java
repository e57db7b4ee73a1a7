package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;

/** Each threshold of survey page 9 below, at and above. */
class QualityFlagsTest {
    private static final Manner TOUCH = new Manner("en", InputWay.TOUCH, Set.of(), Set.of());
    private static final Pack FIVE = PackDraft.asking(IntStream.range(0, 5)
                    .mapToObj(at -> QuestionDraft.rating("q" + at).titled("One two"))
                    .toArray(QuestionDraft[]::new))
            .made();

    private final AtomicReference<Duration> clock = new AtomicReference<>(Duration.ofHours(1));
    private final RecentVisits recent = new RecentVisits(new byte[16], clock::get);

    @Test
    void fastIsLessThanTwoSecondsOnMostScreensBehindTheFirst() {
        assertThat(flags(2_000, 1, 2, 3, 4, 5)).isEmpty();
        assertThat(flags(1_900, 1, 2, 3, 4, 5)).containsExactly(Flag.FAST);
    }

    @Test
    void aLongTitleTakesLonger() {
        var words = "word ".repeat(20).strip();
        var pack = PackDraft.asking(IntStream.range(0, 3)
                        .mapToObj(at -> QuestionDraft.rating("q" + at).titled(words))
                        .toArray(QuestionDraft[]::new))
                .made();
        assertThat(flags(pack, TOUCH, 3_000, 1, 2, 3)).isEmpty();
        assertThat(flags(pack, TOUCH, 2_900, 1, 2, 3)).containsExactly(Flag.FAST);
    }

    @Test
    void straightNeedsFourEqualAnswersAndHaste() {
        assertThat(flags(1_000, 5, 5, 5, 5, 5)).containsExactlyInAnyOrder(Flag.FAST, Flag.STRAIGHT);
        assertThat(flags(1_000, 5, 5, 5, 5, 4)).containsExactly(Flag.FAST);
        assertThat(flags(3_000, 5, 5, 5, 5, 5)).isEmpty();
    }

    @Test
    void whoNeedsTimeIsNotMeasuredByIt() {
        for (var mode : List.of(Mode.SPEECH, Mode.KEYPAD, Mode.SWITCH, Mode.LARGE_TEXT, Mode.HOLD)) {
            var manner = new Manner("en", InputWay.TOUCH, EnumSet.of(mode), Set.of());
            assertThat(flags(FIVE, manner, 1_000, 5, 5, 5, 5, 5))
                    .as(mode.word())
                    .isEmpty();
        }
    }

    @Test
    void mashingIsMoreThanSixPressesInASecond() {
        assertThat(pressed(6, 120, Press.Target.CONTROL, 90)).isEmpty();
        assertThat(pressed(7, 120, Press.Target.CONTROL, 90)).containsExactly(Flag.MASHING);
        assertThat(pressed(7, 170, Press.Target.CONTROL, 90)).isEmpty();
    }

    @Test
    void mashingIsTenPressesOnNothing() {
        assertThat(pressed(9, 500, Press.Target.NOTHING, 90)).isEmpty();
        assertThat(pressed(10, 500, Press.Target.NOTHING, 90)).containsExactly(Flag.MASHING);
    }

    @Test
    void whoHoldsAPressIsNotMashing() {
        assertThat(pressed(10, 120, Press.Target.NOTHING, 700)).containsExactly(Flag.MASHING);
        assertThat(pressed(10, 120, Press.Target.NOTHING, 701)).isEmpty();
    }

    @Test
    void pressesRightAfterAChangeDoNotCount() {
        var visit = begin();
        for (var at = 0; at < 20; at++) {
            visit.pressed(new Press(Press.Target.NOTHING, Duration.ofMillis(90)), Duration.ofMillis(10L * at));
        }
        assertThat(finish(visit)).isEmpty();
    }

    @Test
    void repeatBeginsLessThanFiveSecondsAfterTheThanksWithThreeEqualAnswers() {
        complete(0, 1, 2, 3);
        assertThat(complete(5_000, 1, 2, 3)).doesNotContain(Flag.REPEAT);
        assertThat(complete(4_999, 1, 2, 3)).contains(Flag.REPEAT);
        assertThat(complete(4_999, 1, 2, 4)).doesNotContain(Flag.REPEAT);
        assertThat(complete(4_999, 1, 2)).doesNotContain(Flag.REPEAT);
    }

    @Test
    void aBurstIsTheFourthVisitWithinAMinute() {
        complete(0, 1, 2, 3);
        complete(17_000, 2, 3, 4);
        complete(17_000, 3, 4, 5);
        assertThat(complete(17_000, 4, 5, 1)).containsExactly(Flag.BURST);
        clock.updateAndGet(now -> now.plus(Duration.ofHours(1)));
        complete(0, 1, 2, 3);
        complete(20_001, 2, 3, 4);
        complete(20_001, 3, 4, 5);
        assertThat(complete(20_001, 4, 5, 1)).isEmpty();
    }

    @Test
    void aRunIsTheFifthEqualVisitInARow() {
        for (var at = 0; at < 4; at++) {
            assertThat(complete(60_000, 5, 5, 5)).isEmpty();
        }
        assertThat(complete(60_000, 5, 5, 5)).containsExactly(Flag.RUN);
        assertThat(complete(60_000, 5, 5, 4)).isEmpty();
    }

    @Test
    void onAShortPackARunIsTheFifteenth() {
        for (var at = 0; at < 14; at++) {
            assertThat(complete(30_000, 5)).isEmpty();
        }
        assertThat(complete(30_000, 5)).containsExactly(Flag.RUN);
    }

    @Test
    void afterTenMinutesNobodyIsRemembered() {
        for (var at = 0; at < 4; at++) {
            complete(60_000, 5, 5, 5);
        }
        assertThat(complete(601_000, 5, 5, 5)).isEmpty();
    }

    /** A visit of no time that begins so long after the thanks of the last. */
    private Set<Flag> complete(long pauseMs, int... points) {
        var answers = new LinkedHashMap<String, Value>();
        var ms = new LinkedHashMap<String, Long>();
        for (var at = 0; at < points.length; at++) {
            answers.put("q" + at, Value.number(points[at]));
            ms.put("q" + at, 0L);
        }
        clock.updateAndGet(now -> now.plusMillis(pauseMs));
        return recent.completed(
                new ResponseAnswers(
                        answers,
                        ms,
                        TOUCH,
                        Set.of(),
                        Map.of(),
                        Map.of(),
                        new ShownOrder(List.of(), Map.of()),
                        Optional.empty(),
                        Optional.empty(),
                        End.COMPLETE),
                FIVE);
    }

    private static Set<Flag> flags(long eachMs, int... points) {
        return flags(FIVE, TOUCH, eachMs, points);
    }

    private static Set<Flag> flags(Pack pack, Manner manner, long eachMs, int... points) {
        var visit = Visit.begin(pack, Set.of(), 1, Duration.ZERO);
        var now = Duration.ZERO;
        for (var point : points) {
            now = now.plusMillis(eachMs);
            visit.answer(Value.number(point));
            visit.next(now);
        }
        return visit.finish(End.COMPLETE, manner, now).response().orElseThrow().flags();
    }

    private static Set<Flag> pressed(int presses, int everyMs, Press.Target target, int lastedMs) {
        var visit = begin();
        for (var at = 0; at < presses; at++) {
            visit.pressed(
                    new Press(target, Duration.ofMillis(lastedMs)), Duration.ofMillis(1_000L + (long) at * everyMs));
        }
        return finish(visit);
    }

    private static Visit begin() {
        return Visit.begin(FIVE, Set.of(), 1, Duration.ZERO);
    }

    private static Set<Flag> finish(Visit visit) {
        visit.answer(Value.number(3));
        return visit.finish(End.COMPLETE, TOUCH, Duration.ofSeconds(20))
                .response()
                .orElseThrow()
                .flags();
    }
}
