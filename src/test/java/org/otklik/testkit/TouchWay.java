package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Pack;
import org.otklik.survey.Survey;
import org.otklik.ui.presenter.KioskSettings;

/** A finger. After a single choice the visit goes on by itself, and the finger waits for it. */
final class TouchWay extends ScreenWay {
    private final Survey survey;
    private boolean goesOnByItself;

    TouchWay(Pack pack, Set<String> included, long seed) {
        super(pack, included, seed);
        survey = pack.survey();
        press("start.begin");
    }

    /** The middle of the control has to be its own: nothing lies over it. */
    @Override
    void press(String id) {
        goesOnByItself = false;
        var host = kiosk().laidOut().host();
        var control = kiosk().control(id);
        var at = SwingUtilities.convertPoint(control, new Point(control.getWidth() / 2, control.getHeight() / 2), host);
        assertThat(SwingUtilities.getDeepestComponentAt(host, at.x, at.y))
                .as(id)
                .isSameAs(control);
        kiosk().tap(id);
    }

    @Override
    void chosen() {
        var isOne = survey.question(page().name())
                .filter(question -> !(question.form() instanceof AnswerForm.Several))
                .isPresent();
        goesOnByItself = isOne && !cameToAnAnswer();
    }

    @Override
    void goOn() {
        var from = page().name();
        if (goesOnByItself) {
            goesOnByItself = false;
            kiosk().pass(KioskSettings.USUAL_ADVANCE);
        } else {
            press(QuestionOnPaper.FORWARD);
        }
        tremble(from);
    }

    /** The finger comes down once more at once: what has just come up is deaf to it. */
    private void tremble(String from) {
        if (page().isOn() && !page().name().equals(from)) {
            kiosk().laidOut().tapAtOnce(QuestionOnPaper.FORWARD);
        }
    }

    @Override
    void goBack() {
        press("bar.back");
    }
}
