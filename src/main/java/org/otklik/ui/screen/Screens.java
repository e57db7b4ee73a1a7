package org.otklik.ui.screen;

import org.otklik.ui.presenter.CalibratePresenter;
import org.otklik.ui.presenter.ClosedPresenter;
import org.otklik.ui.presenter.ComplaintPresenter;
import org.otklik.ui.presenter.HelpPresenter;
import org.otklik.ui.presenter.IdlePresenter;
import org.otklik.ui.presenter.LanguagePresenter;
import org.otklik.ui.presenter.OutOfServicePresenter;
import org.otklik.ui.presenter.PinPresenter;
import org.otklik.ui.presenter.QuestionPresenter;
import org.otklik.ui.presenter.ReviewPresenter;
import org.otklik.ui.presenter.SavingPresenter;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.presenter.SoundPresenter;
import org.otklik.ui.presenter.StartPresenter;
import org.otklik.ui.presenter.StatePresenter;
import org.otklik.ui.presenter.ThanksPresenter;
import org.otklik.ui.presenter.ViewPresenter;
import org.otklik.ui.presenter.WithdrawPresenter;

/** The list of all screens: which class draws what a presenter says. */
public final class Screens {
    private Screens() {}

    /** Draws the screen of this presenter now, and again whenever the presenter says something new. */
    public static void open(ScreenPresenter presenter, Making making) {
        if (presenter instanceof StartPresenter start) {
            start.attach(new StartScreen(making, start));
        } else if (presenter instanceof QuestionPresenter question) {
            question.attach(new QuestionScreen(making, question));
        } else if (presenter instanceof ReviewPresenter review) {
            review.attach(new ReviewScreen(making, review));
        } else if (presenter instanceof SavingPresenter saving) {
            new SavingScreen(making).draw(saving);
        } else if (presenter instanceof ThanksPresenter thanks) {
            thanks.attach(new ThanksScreen(making, thanks));
        } else if (presenter instanceof ViewPresenter view) {
            new ViewScreen(making, view).draw();
        } else if (presenter instanceof SoundPresenter sound) {
            new SoundScreen(making, sound).draw();
        } else if (presenter instanceof LanguagePresenter language) {
            new LanguageScreen(making).draw(language);
        } else if (presenter instanceof ComplaintPresenter complaint) {
            complaint.attach(new ComplaintScreen(making, complaint));
        } else if (presenter instanceof HelpPresenter help) {
            help.attach(new HelpScreen(making, help));
        } else if (presenter instanceof IdlePresenter idle) {
            idle.attach(new IdleScreen(making, idle));
        } else if (presenter instanceof WithdrawPresenter withdraw) {
            withdraw.attach(new WithdrawScreen(making, withdraw));
        } else if (presenter instanceof ClosedPresenter closed) {
            closed.attach(new ClosedScreen(making, closed));
        } else if (presenter instanceof PinPresenter pin) {
            new PinScreen(making, pin).draw();
        } else if (presenter instanceof StatePresenter state) {
            state.attach(new StateScreen(making, state));
        } else if (presenter instanceof CalibratePresenter calibrate) {
            calibrate.attach(new CalibrateScreen(making, calibrate));
        } else if (presenter instanceof OutOfServicePresenter outOfService) {
            new OutOfServiceScreen(making).draw(outOfService);
        } else {
            throw new IllegalArgumentException("no screen for " + presenter.id());
        }
    }
}
