package org.otklik.ui.question;

import java.util.Optional;
import org.otklik.survey.Question;
import org.otklik.survey.Text;
import org.otklik.ui.kit.FieldKeys;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.OnScreenKeyboard;
import org.otklik.ui.question.QuestionViews.Making;

/** What the views with a field have in common: the field, the counter beside the button, the letters. */
final class Writing {
    /** Letters before the limit from which on they are counted. Visitor page 3. */
    private static final int COUNTED_FROM = 50;

    private Writing() {}

    /** A field is called what is asked. */
    static NoteField field(Making making, Question question, NoteField.Rules rules) {
        var field =
                new NoteField(making.kit(), "question.field", making.marks().text(), rules, making.presenter()::write);
        field.getAccessibleContext().setAccessibleName(question.title(making.language()));
        return field;
    }

    static String placeholder(Making making, Optional<Text> placeholder) {
        return placeholder.map(text -> text.in(making.language())).orElse("");
    }

    static FieldKeys letters(Making making, NoteField field) {
        return new OnScreenKeyboard(making.kit(), field, making.keyboards(), making.messages()::text);
    }

    static QuestionView view(Making making, NoteField field, FieldKeys keys) {
        var counter = new Notice(making.kit(), room(making, field));
        field.watch(() -> counter.say(room(making, field)));
        return QuestionView.typing(field, keys).noting(counter);
    }

    /** Nothing while there is plenty of room, then how many letters are left. */
    private static String room(Making making, NoteField field) {
        if (field.left() > COUNTED_FROM) {
            return "";
        }
        return field.left() > 0
                ? making.messages().counted("text.lettersLeft", field.left())
                : making.messages().text("text.limitReached");
    }
}
