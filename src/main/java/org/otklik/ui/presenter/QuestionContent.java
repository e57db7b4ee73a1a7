package org.otklik.ui.presenter;

import java.util.Optional;
import org.otklik.survey.Page;
import org.otklik.survey.Question;

/**
 * What stands on the screen of a question whatever is answered.
 *
 * @param asker the centre's name
 * @param opening the page, on its first question
 * @param cannotSay the words of that answer, where it is offered
 * @param hint what not to write; for free text
 */
public record QuestionContent(
        Question question,
        String language,
        String asker,
        Optional<Page> opening,
        Optional<String> cannotSay,
        String hint,
        Progress progress) {
    /** Position from 1, and the longest path still possible. */
    public record Progress(int number, int total) {}

    public String title() {
        return question.title(language);
    }

    public String description() {
        return question.description(language);
    }
}
