package org.otklik.ui.question;

import org.otklik.survey.ChecksQuestion;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.question.QuestionViews.Making;

/** Any of several, as tiles with a square mark. */
final class ChecksView {
    private final Making making;

    ChecksView(Making making) {
        this.making = making;
    }

    QuestionView of(ChecksQuestion question) {
        return Options.several(
                making,
                question.choices(),
                question.mostTicks(),
                choice -> new TileLook.Option(TileLook.Mark.SQUARE, choice.words(making.language())));
    }
}
