package org.otklik.ui.question;

import java.awt.Component;
import java.util.Optional;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.OnScreenKeyboard;

/** What a question puts on its screen: the part below the heading, and for text the field and its keyboard. */
public record QuestionView(
        Component body,
        Optional<NoteField> field,
        Optional<OnScreenKeyboard> keyboard,
        Optional<Notice> notice,
        String firstFocus) {
    static QuestionView of(Component body, String firstFocus) {
        return new QuestionView(body, Optional.empty(), Optional.empty(), Optional.empty(), firstFocus);
    }

    /** The same with words beside the button that leads on. */
    QuestionView noting(Notice said) {
        return new QuestionView(body, field, keyboard, Optional.of(said), firstFocus);
    }
}
