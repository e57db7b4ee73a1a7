package org.otklik.ui.presenter;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;

/** When a visit goes on by itself: after a touch on a single choice, and not otherwise. Visitor page 3. */
class AdvanceTest {
    private static final Duration JUST_BEFORE = Duration.ofMillis(600);
    private static final Duration WHOLE = Duration.ofMillis(700);

    private final FlowUnderTest kiosk = FlowUnderTest.ofMfcBasic();

    @Test
    void aTouchLeadsOnAfter700Milliseconds() {
        kiosk.begin()
                .touch("pass_int")
                .after(JUST_BEFORE)
                .asks("service")
                .after(Duration.ofMillis(100))
                .asks("outcome");
    }

    @Test
    void aSecondChoiceRestartsTheWait() {
        kiosk.begin()
                .touch("pass_int")
                .after(JUST_BEFORE)
                .touch("matcap")
                .after(JUST_BEFORE)
                .asks("service")
                .after(Duration.ofMillis(100))
                .asks("outcome");
    }

    @Test
    void aKeyNeverLeadsOn() {
        kiosk.begin().key("pass_int").after(Duration.ofSeconds(5)).asks("service");
    }

    @Test
    void aStepAnsweredBeforeWaitsForItsVisitor() {
        kiosk.begin()
                .touch("pass_int")
                .after(WHOLE)
                .asks("outcome")
                .back()
                .asks("service")
                .touch("matcap")
                .after(Duration.ofSeconds(5))
                .asks("service");
    }

    @Test
    void anOverlayStopsTheWait() {
        kiosk.begin()
                .touch("pass_int")
                .language()
                .after(WHOLE)
                .back()
                .after(Duration.ofSeconds(5))
                .asks("service");
    }

    @Test
    void notBeingAbleToSayLeadsOnToo() {
        kiosk.begin();
        kiosk.question().cannotSay();
        kiosk.after(WHOLE).asks("outcome");
    }

    @Test
    void severalChoicesAreLeftByTheVisitorOnly() {
        kiosk.begin()
                .forward()
                .touch("unsolved")
                .after(WHOLE)
                .forward()
                .forward()
                .forward()
                .asks("reasons");
        kiosk.flow().touched();
        kiosk.question().toggle(Value.text("queue"));
        kiosk.after(Duration.ofSeconds(5)).asks("reasons");
    }
}
