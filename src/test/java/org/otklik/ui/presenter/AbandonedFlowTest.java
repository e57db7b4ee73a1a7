package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;
import org.otklik.visit.End;
import org.otklik.visit.InputWay;
import org.otklik.visit.Mode;

/** What becomes of a visit whose visitor has gone, or wants to begin afresh. Visitor page 3. */
class AbandonedFlowTest {
    private static final Duration UNTIL_WARNING = Duration.ofSeconds(60);
    private static final Duration COUNTDOWN = Duration.ofSeconds(30);

    private final FlowUnderTest kiosk = FlowUnderTest.ofMfcBasic();

    @Test
    void aStillVisitorIsWarnedThenTheVisitIsKeptAsAbandoned() {
        kiosk.begin()
                .touch("pass_int")
                .after(UNTIL_WARNING.plusSeconds(1))
                .stands("idle")
                .after(COUNTDOWN)
                .stands("start");
        assertThat(kiosk.kept()).singleElement().satisfies(visit -> {
            assertThat(visit.response().orElseThrow().end()).isEqualTo(End.ABANDONED);
            assertThat(visit.response().orElseThrow().answers()).containsOnlyKeys("service");
        });
        kiosk.neverShowed("thanks");
    }

    @Test
    void yesContinueLeadsBackToTheSameStep() {
        kiosk.begin().forward().after(UNTIL_WARNING).stands("idle");
        kiosk.flow().touched();
        kiosk.on(IdlePresenter.class).resume();
        kiosk.stands("question")
                .asks("outcome")
                .after(UNTIL_WARNING.minusSeconds(1))
                .stands("question");
    }

    @Test
    void focusKeysInTheWarningRestartItsCountdown() {
        kiosk.begin()
                .touch("pass_int")
                .after(UNTIL_WARNING)
                .after(COUNTDOWN.minusSeconds(1))
                .stands("idle");
        kiosk.flow().keyed();
        kiosk.after(COUNTDOWN.minusSeconds(1)).stands("idle").after(COUNTDOWN).stands("start");
    }

    @Test
    void theWarningCountsInWholeSeconds() {
        var said = new java.util.ArrayList<Long>();
        kiosk.begin().after(UNTIL_WARNING);
        kiosk.on(IdlePresenter.class).attach(content -> said.add(content.secondsLeft()));
        kiosk.after(Duration.ofMillis(3_000));
        assertThat(said).containsExactly(30L, 29L, 28L, 27L);
    }

    @Test
    void writingHasTwoMinutesAndKeysHaveMore() {
        kiosk.toTheComment().after(Duration.ofSeconds(119)).stands("question").after(Duration.ofSeconds(2));
        kiosk.stands("idle").flow().start();
        kiosk.begin().key("pass_int").after(Duration.ofSeconds(149)).stands("question");
        kiosk.after(Duration.ofSeconds(2)).stands("idle");
    }

    @Test
    void whoBeginsByKeysHasTheTimeOfKeysAtOnce() {
        kiosk.flow().keyed();
        kiosk.on(StartPresenter.class).begin();
        kiosk.after(Duration.ofSeconds(149)).stands("question");
    }

    @Test
    void textOfAnAbandonedVisitIsDeleted() {
        kiosk.begin().touch("pass_int").onToTheComment();
        kiosk.question().write("Мало мест");
        kiosk.after(Duration.ofSeconds(151)).stands("start");
        assertThat(kiosk.kept())
                .singleElement()
                .satisfies(visit -> assertThat(visit.comment()).isEmpty());
    }

    @Test
    void aVisitWithoutAnAnswerLeavesNothing() {
        kiosk.begin().after(UNTIL_WARNING.plus(COUNTDOWN).plusSeconds(1)).stands("start");
        assertThat(kiosk.kept()).isEmpty();
    }

    @Test
    void whenTheAbandonedVisitIsNotSavedTheKioskStops() {
        kiosk.diskIsBroken()
                .begin()
                .touch("pass_int")
                .after(UNTIL_WARNING.plus(COUNTDOWN).plusSeconds(1));
        kiosk.stands("out-of-service");
        assertThat(kiosk.on(OutOfServicePresenter.class).answer()).isEqualTo(OutOfServicePresenter.Answer.NONE);
    }

    @Test
    void aLanguageLeftOnTheStartScreenIsUndone() {
        kiosk.flow().touched();
        kiosk.on(StartPresenter.class).speak("en");
        kiosk.speaks("en")
                .after(Duration.ofSeconds(59))
                .speaks("en")
                .after(Duration.ofSeconds(2))
                .speaks("ru");
    }

    @Test
    void keysAreToldOfInTheAnswer() {
        kiosk.begin().key("pass_int").after(Duration.ofSeconds(181)).stands("start");
        var response = kiosk.kept().get(0).response().orElseThrow();
        assertThat(response.manner().input()).isEqualTo(InputWay.KEYPAD);
        assertThat(response.manner().modes()).containsExactly(Mode.KEYPAD);
    }

    @Test
    void startAgainFromStartIdleAndHelpKeepsTheVisitAsAbandoned() {
        kiosk.begin().touch("pass_int").back().stands("start");
        kiosk.on(StartPresenter.class).startAgain();
        kiosk.stands("start").begin().touch("tax").after(Duration.ofSeconds(61)).stands("idle");
        kiosk.on(IdlePresenter.class).startAgain();
        kiosk.stands("start").begin().touch("esia").help().stands("help");
        kiosk.on(HelpPresenter.class).startAgain();
        kiosk.stands("start");
        assertThat(kiosk.kept())
                .extracting(visit -> visit.response().orElseThrow().answers().get("service"))
                .containsExactly(Value.text("pass_int"), Value.text("tax"), Value.text("esia"));
        assertThat(kiosk.kept())
                .allSatisfy(visit ->
                        assertThat(visit.response().orElseThrow().end()).isEqualTo(End.ABANDONED));
    }
}
