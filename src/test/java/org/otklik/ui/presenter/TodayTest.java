package org.otklik.ui.presenter;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Pack;
import org.otklik.testkit.FakeClock;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;

/** What a pack asks on some days only is asked by the date where the kiosk stands. */
class TodayTest {
    private static final ZoneId SAMARA = ZoneId.of("Europe/Samara");
    private static final ZoneId KALININGRAD = ZoneId.of("Europe/Kaliningrad");
    private static final Pack FROM_APRIL = PackDraft.asking(
                    QuestionDraft.rating("score"),
                    QuestionDraft.rating("spring").visibleIf("today() >= '2026-04-01'"))
            .made();

    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-31T20:30:00Z"));

    @Test
    void theEastIsADayAhead() {
        FlowUnderTest.of(FROM_APRIL, clock.withZone(SAMARA))
                .begin()
                .touch(3)
                .forward()
                .asks("spring");
        FlowUnderTest.of(FROM_APRIL, clock.withZone(KALININGRAD))
                .begin()
                .touch(3)
                .forward()
                .stands("thanks");
    }

    @Test
    void afterMidnightTheNextVisitIsAskedWhatBelongsToTheNewDay() {
        var kiosk = FlowUnderTest.of(FROM_APRIL, clock.withZone(KALININGRAD))
                .begin()
                .touch(3)
                .forward()
                .stands("thanks");
        clock.pass(Duration.ofHours(2));
        kiosk.after(KioskSettings.USUAL_THANKS).begin().touch(3).forward().asks("spring");
    }

    @Test
    void theNumberOfQuestionsKnowsTheDay() {
        FlowUnderTest.of(FROM_APRIL, clock.withZone(SAMARA)).begin().isQuestion(1, 2);
        FlowUnderTest.of(FROM_APRIL, clock.withZone(KALININGRAD)).begin().isQuestion(1, 1);
    }
}
