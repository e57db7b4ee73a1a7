package org.otklik.ui.question;

import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.Prose;
import org.otklik.ui.question.QuestionViews.Making;

/** Something to read: there is nothing to answer, so the way on has the focus. */
final class HtmlView {
    private final Making making;

    HtmlView(Making making) {
        this.making = making;
    }

    QuestionView of(HtmlQuestion question) {
        var prose = Prose.of(question.html().in(making.language()));
        return QuestionView.of(ProseParts.of(making.kit(), prose, making.turning()), "nav.forward", "nav.forward");
    }
}
