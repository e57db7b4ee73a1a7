package org.otklik.ui.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.otklik.survey.CommentQuestion;
import org.otklik.ui.kit.KeyboardLayout;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.OnScreenKeyboard;
import org.otklik.ui.question.QuestionViews.Making;

/** Free text with its keyboard: the visitor's language first, the other one a key away. */
final class CommentView {
    private final Making making;

    CommentView(Making making) {
        this.making = making;
    }

    QuestionView of(CommentQuestion question) {
        var field = new NoteField(
                making.kit(), "question.field", making.marks().text(), question.maxLength(), making.presenter()::write);
        var ru = KeyboardLayout.shipped("ru");
        var en = KeyboardLayout.shipped("en");
        var letters = making.language().toLowerCase(Locale.ROOT).startsWith("en") ? List.of(en, ru) : List.of(ru, en);
        var keyboard = new OnScreenKeyboard(making.kit(), field, letters, making.messages()::text);
        return new QuestionView(field, Optional.of(field), Optional.of(keyboard), "nav.forward");
    }
}
