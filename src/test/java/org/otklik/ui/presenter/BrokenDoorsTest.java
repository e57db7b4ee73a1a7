package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.FakeClock;

/** While no answer can be kept nobody is asked; a visit that is on may still try. Sync page 2.6. */
class BrokenDoorsTest {
    private final FakeClock clock = new FakeClock(Instant.parse("2026-12-01T12:00:00Z"));
    private Doors doors = Doors.OPEN;
    private final FlowUnderTest kiosk =
            FlowUnderTest.with(new Centre(Map.of(), Cards.NONE, now -> doors), clock.withZone(ZoneId.of("UTC")));

    @Test
    void theStartScreenGoesAndComesBackByItself() {
        kiosk.stands("start");
        doors = Doors.BROKEN;
        kiosk.after(Duration.ofMillis(200)).stands("out-of-service");
        kiosk.after(Duration.ofMinutes(5)).stands("out-of-service");
        doors = Doors.OPEN;
        kiosk.after(Duration.ofMillis(200)).stands("start");
    }

    @Test
    void aVisitThatIsOnIsNotBrokenOff() {
        kiosk.begin().touch("pass_int");
        doors = Doors.BROKEN;
        kiosk.after(Duration.ofSeconds(5)).neverShowed("out-of-service");
        doors = Doors.OPEN;
        kiosk.onToTheComment().forward().stands("thanks");
    }

    @Test
    void afterTheThanksNobodyIsAskedWhileItIsBroken() {
        kiosk.begin().touch("pass_int").onToTheComment();
        doors = Doors.BROKEN;
        kiosk.forward().stands("thanks").on(ThanksPresenter.class).done();
        kiosk.stands("out-of-service");
    }

    @Test
    void whoeverComesAfterALostAnswerReadsNothingOfIt() {
        kiosk.begin().touch("pass_int").onToTheComment();
        doors = Doors.BROKEN;
        kiosk.diskIsBroken().forward().stands("out-of-service");
        var lost = kiosk.on(OutOfServicePresenter.class);
        assertThat(lost.answer()).isEqualTo(OutOfServicePresenter.Answer.NOT_SAVED);
        kiosk.after(Duration.ofSeconds(29));
        assertThat(kiosk.on(OutOfServicePresenter.class).answer()).isEqualTo(OutOfServicePresenter.Answer.NOT_SAVED);
        kiosk.after(Duration.ofSeconds(2)).stands("out-of-service");
        assertThat(kiosk.on(OutOfServicePresenter.class).answer()).isEqualTo(OutOfServicePresenter.Answer.NONE);
        doors = Doors.OPEN;
        kiosk.after(Duration.ofMillis(200)).stands("start");
    }

    @Test
    void aClosedCentreIsOutOfServiceToo() {
        doors = Doors.CLOSED;
        kiosk.after(Duration.ofMillis(200)).stands("closed");
        doors = Doors.BROKEN;
        kiosk.after(Duration.ofMillis(200)).stands("out-of-service");
        doors = Doors.CLOSED;
        kiosk.after(Duration.ofMillis(200)).stands("closed");
    }
}
