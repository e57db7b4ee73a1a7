package org.otklik.ui.question;

import java.awt.Component;
import java.util.Optional;
import org.otklik.ui.kit.FieldKeys;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Notice;

/**
 * What a question puts on its screen: the part below the heading, and for text the field and its keyboard.
 *
 * @param answer where the answer is given: the field, or the first option; the focus goes there to mend it
 * @param below stands under the body
 * @param notice words beside the button that leads on
 */
public record QuestionView(
        Component body,
        Optional<Component> below,
        Optional<NoteField> field,
        Optional<FieldKeys> keyboard,
        Optional<Notice> notice,
        String firstFocus,
        String answer) {
    static QuestionView of(Component body, String firstFocus, String answer) {
        return new QuestionView(
                body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), firstFocus, answer);
    }

    /** The way on is the first stop: letters are typed wherever the focus is. */
    static QuestionView typing(NoteField field, FieldKeys keys) {
        return new QuestionView(
                field,
                Optional.empty(),
                Optional.of(field),
                Optional.of(keys),
                Optional.empty(),
                "nav.forward",
                field.id());
    }

    /** The same with a part under the body. */
    QuestionView above(Component part) {
        return new QuestionView(body, Optional.of(part), field, keyboard, notice, firstFocus, answer);
    }

    /** The same with words beside the button that leads on. */
    QuestionView noting(Notice said) {
        return new QuestionView(body, below, field, keyboard, Optional.of(said), firstFocus, answer);
    }
}
