package org.otklik.ui.presenter;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.Question;

/**
 * What stands on the screen of a question now. Every text is in the visitor's language.
 *
 * @param question with those of its choices that are on offer, in the order in which they are shown
 * @param titles of the question, and of the page that begins with it
 * @param asker the centre's name
 * @param progress where the survey wants it shown
 * @param cannotSay the words of that answer, where it is offered
 * @param hint what not to write; for free text
 * @param errors why the answer was not taken
 */
public record QuestionContent(
        Question question,
        Titles titles,
        String asker,
        Optional<Progress> progress,
        Optional<String> cannotSay,
        String hint,
        Marks marks,
        WayOn wayOn,
        List<String> errors) {
    /** Position from 1, and the longest path still possible. */
    public record Progress(int number, int total) {}

    /**
     * Lines above the question.
     *
     * @param blocks of the page and the panel that begin here, from the outer one on
     * @param question empty where it is not to be seen
     * @param spoken what the question is called also then
     */
    public record Titles(List<Block> blocks, String question, String description, String spoken) {
        public Titles {
            blocks = List.copyOf(blocks);
        }
    }

    /** What a page or a panel says of itself; at least one of both is there. */
    public record Block(String title, String description) {}

    /**
     * The button that leads on, and the one that leads back.
     *
     * @param words its words
     * @param back words of the survey's own for the way back
     */
    public record WayOn(Navigation navigation, String words, Optional<String> back) {}

    public QuestionContent {
        errors = List.copyOf(errors);
    }

    /** The same without what is written: a field shows that by itself. */
    public QuestionContent withoutText() {
        var bare = new Marks.None();
        return new QuestionContent(question, titles, asker, progress, cannotSay, hint, bare, wayOn, errors);
    }
}
