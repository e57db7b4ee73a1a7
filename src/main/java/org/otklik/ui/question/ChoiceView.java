package org.otklik.ui.question;

import org.otklik.survey.ChoiceQuestion;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.question.QuestionViews.Making;

/** One of several, as tiles with a round mark; services too. */
final class ChoiceView {
    private final Making making;

    ChoiceView(Making making) {
        this.making = making;
    }

    QuestionView of(ChoiceQuestion question) {
        return Options.one(
                making,
                question.choices(),
                choice -> new TileLook.Option(TileLook.Mark.ROUND, choice.words(making.language())));
    }
}
