package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otklik.survey.Text;
import org.otklik.testkit.FakeClock;

/** Outside the hours the kiosk is closed, but never to somebody who is in the middle. Visitor page 3. */
class ClosingHourTest {
    private static final Instant EIGHT = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-12-01T20:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-12-02T08:00:00Z");
    private static final Text HOURS = new Text(Map.of("ru", "пн–пт 08:00–20:00", "en", "Mon–Fri 08:00–20:00"));

    private final FakeClock clock = new FakeClock(EVENING.minusSeconds(10));
    private final FlowUnderTest kiosk = kiosk();

    @Test
    void theStartScreenClosesAtTheHourAndOpensAtTheNext() {
        kiosk.stands("start");
        at(EVENING).stands("closed");
        at(NEXT_MORNING.minusSeconds(1)).stands("closed");
        at(NEXT_MORNING).stands("start");
    }

    @Test
    void aVisitInProgressMayFinish() {
        kiosk.begin().touch("pass_int");
        at(EVENING.plus(Duration.ofMinutes(30)));
        kiosk.onToTheComment().forward().stands("thanks");
        kiosk.on(ThanksPresenter.class).done();
        kiosk.stands("closed").neverShowed("out-of-service");
        assertThat(kiosk.kept()).hasSize(1);
    }

    @Test
    void aVisitIsNotClosedOnItsStartScreenOrUnderAnOverlay() {
        kiosk.begin().back().stands("start");
        at(EVENING).stands("start");
        kiosk.on(StartPresenter.class).resume();
        kiosk.help();
        at(EVENING.plusSeconds(20)).stands("help");
    }

    @Test
    void aVisitThatNobodyGoesOnWithEndsAndThenTheKioskIsClosed() {
        kiosk.begin();
        at(EVENING);
        kiosk.after(Duration.ofSeconds(95)).stands("closed");
    }

    @Test
    void whoReadsHowToComplainAtTheHourReadsOn() {
        kiosk.on(StartPresenter.class).complain();
        at(EVENING).stands("complaint");
        kiosk.after(Duration.ofSeconds(61)).stands("closed");
    }

    @Test
    void itSaysTheHoursInEveryLanguageAndOffersNothing() {
        at(EVENING);
        assertThat(kiosk.on(ClosedPresenter.class).bar()).isEmpty();
        assertThat(shown().get(0).languages())
                .containsExactly(
                        new ClosedContent.InLanguage("ru", "пн–пт 08:00–20:00"),
                        new ClosedContent.InLanguage("en", "Mon–Fri 08:00–20:00"));
    }

    @Test
    void itTurnsDarkAndLightAgainAndATouchLightsItForAMinute() {
        at(EVENING);
        var seen = shown();
        at(EVENING.plus(Duration.ofMinutes(10)));
        kiosk.flow().touched();
        kiosk.after(Duration.ofSeconds(59));
        assertThat(seen).extracting(ClosedContent::doors).containsExactly(Doors.CLOSED, Doors.DARK, Doors.CLOSED);
        kiosk.after(Duration.ofSeconds(2));
        at(NEXT_MORNING.minus(Duration.ofMinutes(5)));
        assertThat(seen)
                .extracting(ClosedContent::doors)
                .containsExactly(Doors.CLOSED, Doors.DARK, Doors.CLOSED, Doors.DARK, Doors.CLOSED);
        kiosk.stands("closed");
    }

    @Test
    void aKioskThatStartsAtNightIsClosedAtOnce() {
        clock.pass(Duration.ofHours(3));
        var other = kiosk();
        other.stands("closed").neverShowed("start");
    }

    @Test
    void aCentreWithoutHoursIsAlwaysOpen() {
        var open = FlowUnderTest.with(Centre.of(Map.of()), clock.withZone(ZoneId.of("UTC")));
        clock.pass(Duration.ofHours(6));
        open.after(Duration.ofSeconds(1)).stands("start").neverShowed("closed");
    }

    private List<ClosedContent> shown() {
        List<ClosedContent> seen = new ArrayList<>();
        kiosk.on(ClosedPresenter.class).attach(seen::add);
        return seen;
    }

    private FlowUnderTest at(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
        return kiosk.after(Duration.ofMillis(200));
    }

    private FlowUnderTest kiosk() {
        return FlowUnderTest.with(
                new Centre(Map.of("hours", HOURS), Cards.NONE, ClosingHourTest::doors),
                clock.withZone(ZoneId.of("UTC")));
    }

    private static Doors doors(Instant now) {
        if (now.isBefore(EVENING) || !now.isBefore(NEXT_MORNING)) {
            return now.isBefore(EIGHT) ? Doors.CLOSED : Doors.OPEN;
        }
        var isDark = !now.isBefore(EVENING.plus(Duration.ofMinutes(10)))
                && now.isBefore(NEXT_MORNING.minus(Duration.ofMinutes(5)));
        return isDark ? Doors.DARK : Doors.CLOSED;
    }
}
