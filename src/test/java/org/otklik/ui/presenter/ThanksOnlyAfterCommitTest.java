package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nothing says that an answer is saved before it is. */
class ThanksOnlyAfterCommitTest {
    private final FlowUnderTest kiosk = FlowUnderTest.ofMfcBasic();

    @Test
    void thanksStandsOnlyWhenTheKeeperSaysSaved() {
        kiosk.diskIsSlow().begin().touch("pass_int").back();
        finish();
        kiosk.neverShowed("thanks").diskSays(new Keeping.Saved()).stands("thanks");
    }

    @Test
    void aQuickCommitShowsNoSavingScreen() {
        kiosk.begin().touch("pass_int");
        finish();
        kiosk.stands("thanks").neverShowed("saving");
    }

    @Test
    void aCommitOverHalfASecondIsAnnounced() {
        kiosk.diskIsSlow().begin().touch("pass_int");
        finish();
        kiosk.after(Duration.ofMillis(400))
                .neverShowed("saving")
                .after(Duration.ofMillis(200))
                .stands("saving")
                .after(Duration.ofMinutes(5))
                .stands("saving")
                .diskSays(new Keeping.Saved())
                .stands("thanks");
    }

    @Test
    void whatIsNotSavedIsSaidSo() {
        kiosk.diskIsBroken().begin().touch("pass_int");
        finish();
        kiosk.stands("out-of-service").neverShowed("thanks");
        assertThat(kiosk.on(OutOfServicePresenter.class).answer()).isEqualTo(OutOfServicePresenter.Answer.NOT_SAVED);
    }

    @Test
    void touchesDuringACommitChangeNothing() {
        kiosk.diskIsSlow().begin().touch("pass_int");
        finish();
        kiosk.back().language().help().after(Duration.ofSeconds(1)).stands("saving");
        assertThat(kiosk.kept()).hasSize(1);
    }

    @Test
    void aVisitThatSaysNothingIsNotCalledSaved() {
        kiosk.toTheComment().forward().stands("start").neverShowed("thanks");
        assertThat(kiosk.kept()).isEmpty();
    }

    @Test
    void aKeeperThatSpeaksTwiceOrLateChangesNothing() {
        kiosk.diskIsSlow().begin().touch("pass_int");
        finish();
        kiosk.flow().start();
        kiosk.diskSays(new Keeping.Saved()).stands("start").neverShowed("thanks");
    }

    @Test
    void thanksGivesWayAfterTenSeconds() {
        kiosk.begin().touch("pass_int");
        finish();
        kiosk.after(Duration.ofMillis(9_900))
                .stands("thanks")
                .after(Duration.ofMillis(200))
                .stands("start");
    }

    @Test
    void whoeverTouchesTheThanksHasThirtySecondsMore() {
        kiosk.begin().touch("pass_int");
        finish();
        kiosk.after(Duration.ofSeconds(8)).flow().touched();
        kiosk.after(Duration.ofMillis(29_900))
                .stands("thanks")
                .after(Duration.ofMillis(200))
                .stands("start");
    }

    @Test
    void thereIsNoWayBackFromThanks() {
        kiosk.begin().touch("pass_int");
        finish();
        kiosk.back().stands("thanks");
    }

    private void finish() {
        if (!kiosk.flow().visit().isPresent()) {
            return;
        }
        if (kiosk.flow().below() instanceof StartPresenter start) {
            start.resume();
        }
        while (!kiosk.asked().equals("comment")) {
            kiosk.forward();
        }
        kiosk.forward();
    }
}
