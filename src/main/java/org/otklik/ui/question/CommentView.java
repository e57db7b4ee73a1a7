package org.otklik.ui.question;

import java.util.List;
import java.util.Locale;
import org.otklik.survey.CommentQuestion;
import org.otklik.ui.kit.KeyboardLayout;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.OnScreenKeyboard;
import org.otklik.ui.question.QuestionViews.Making;

/** Free text with its keyboard: the visitor's language first, the other one a key away. */
final class CommentView {
    /** Letters before the limit from which on they are counted. Visitor page 3. */
    private static final int COUNTED_FROM = 50;

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
        var counter = new Notice(making.kit(), room(field));
        field.watch(() -> counter.say(room(field)));
        return QuestionView.typing(field, keyboard, counter);
    }

    /** Nothing while there is plenty of room, then how many letters are left. */
    private String room(NoteField field) {
        if (field.left() > COUNTED_FROM) {
            return "";
        }
        return field.left() > 0
                ? making.messages().counted("text.lettersLeft", field.left())
                : making.messages().text("text.limitReached");
    }
}
