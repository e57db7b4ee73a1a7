package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;
import org.otklik.testkit.ShippedPacks;

/** What the bar of a screen offers on this kiosk. */
class BarTest {
    private static final BarControl[] ALL_BUT_THE_LANGUAGE = {BarControl.BACK, BarControl.VIEW, BarControl.HELP};

    @Test
    void aKioskOfOneLanguageOffersNoOtherOnAnyScreenAndEverythingElse() {
        var kiosk = FlowUnderTest.of(ShippedPacks.mfcBasic(), "ru");
        assertThat(kiosk.on(StartPresenter.class).bar()).containsExactly(BarControl.VIEW, BarControl.HELP);
        kiosk.begin();
        assertThat(kiosk.on(QuestionPresenter.class).bar()).containsExactly(ALL_BUT_THE_LANGUAGE);
        kiosk.flow().view();
        assertThat(kiosk.on(ViewPresenter.class).bar()).containsExactly(ALL_BUT_THE_LANGUAGE);
        kiosk.help();
        assertThat(kiosk.on(HelpPresenter.class).bar()).containsExactly(ALL_BUT_THE_LANGUAGE);
        kiosk.on(HelpPresenter.class).finishUnsaved();
        assertThat(kiosk.on(WithdrawPresenter.class).bar()).containsExactly(ALL_BUT_THE_LANGUAGE);
        kiosk.help();
        kiosk.on(HelpPresenter.class).complain();
        assertThat(kiosk.on(ComplaintPresenter.class).bar()).containsExactly(ALL_BUT_THE_LANGUAGE);
    }

    @Test
    void theReviewOffersTheViewInOneLanguageToo() {
        var pack = PackDraft.asking(QuestionDraft.rating("score")).reviewed().made();
        var kiosk = FlowUnderTest.of(pack, "en").begin().touch(3).forward();
        assertThat(kiosk.on(ReviewPresenter.class).bar()).containsExactly(ALL_BUT_THE_LANGUAGE);
    }

    /** Nothing is chosen for good on the way out: there sound can still be turned off. */
    @Test
    void aKioskThatSpeaksOffersItsSoundOnEveryScreenWithABar() {
        var kiosk = FlowUnderTest.of(ShippedPacks.mfcBasic(), "ru");
        kiosk.speaks();
        assertThat(kiosk.on(StartPresenter.class).bar()).contains(BarControl.SOUND);
        kiosk.begin();
        assertThat(kiosk.on(QuestionPresenter.class).bar())
                .containsExactly(BarControl.BACK, BarControl.VIEW, BarControl.SOUND, BarControl.HELP);
        kiosk.flow().sound().open();
        assertThat(kiosk.on(SoundPresenter.class).bar()).contains(BarControl.SOUND);
        kiosk.flow().sound().open();
        kiosk.help();
        assertThat(kiosk.on(HelpPresenter.class).bar()).contains(BarControl.SOUND);
    }
}
