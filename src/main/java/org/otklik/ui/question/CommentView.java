package org.otklik.ui.question;

import org.otklik.survey.CommentQuestion;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.question.QuestionViews.Making;

/** Free text of several lines; what «other» is too. */
final class CommentView {
    private static final int LINES = 9;

    private final Making making;

    CommentView(Making making) {
        this.making = making;
    }

    QuestionView of(CommentQuestion question) {
        var placeholder = Writing.placeholder(making, question.placeholder());
        var field = Writing.field(making, question, NoteField.Rules.ofWords(question.maxLength(), LINES, placeholder));
        return Writing.view(making, field, Writing.letters(making, field));
    }
}
