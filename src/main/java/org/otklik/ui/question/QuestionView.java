package org.otklik.ui.question;

import java.awt.Component;
import java.util.Optional;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.OnScreenKeyboard;

/**
 * What a question puts on its screen: the part below the heading, and for text the field and its keyboard.
 *
 * @param below stands under the body
 * @param notice words beside the button that leads on
 */
public record QuestionView(
        Component body,
        Optional<Component> below,
        Optional<NoteField> field,
        Optional<OnScreenKeyboard> keyboard,
        Optional<Notice> notice,
        String firstFocus) {
    static QuestionView of(Component body, String firstFocus) {
        return new QuestionView(
                body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), firstFocus);
    }

    static QuestionView typing(NoteField field, OnScreenKeyboard keyboard, Notice counter) {
        return new QuestionView(
                field,
                Optional.empty(),
                Optional.of(field),
                Optional.of(keyboard),
                Optional.of(counter),
                "nav.forward");
    }

    /** The same with a part under the body. */
    QuestionView above(Component part) {
        return new QuestionView(body, Optional.of(part), field, keyboard, notice, firstFocus);
    }

    /** The same with words beside the button that leads on. */
    QuestionView noting(Notice said) {
        return new QuestionView(body, below, field, keyboard, Optional.of(said), firstFocus);
    }
}
