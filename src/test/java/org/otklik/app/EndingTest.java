package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.otklik.fleet.PinRule;
import org.otklik.ui.presenter.PinPresenter;

/** How the program ends by the hand of a technician. */
class EndingTest {
    @Test
    void closedItEndsAsAskedAndStartedAnewItSaysSoByItsNumber() {
        var closed = new Ending();
        closed.quit();
        assertThat(closed.await()).isEqualTo(ExitCode.OK);
        var anew = new Ending();
        anew.restart();
        assertThat(anew.await().number()).isEqualTo(79);
    }

    @Test
    void whoSaidItFirstIsHeard() {
        var ending = new Ending();
        ending.quit();
        ending.restart();
        assertThat(ending.await()).isEqualTo(ExitCode.OK);
    }

    /** The pad knows no fleet, and the fleet no pad. */
    @Test
    void thePadTakesAsManyDigitsAsAPinMayHave() {
        assertThat(PinPresenter.LEAST_DIGITS).isEqualTo(PinRule.LEAST_DIGITS);
        assertThat(PinPresenter.MOST_DIGITS).isEqualTo(PinRule.MOST_DIGITS);
    }
}
