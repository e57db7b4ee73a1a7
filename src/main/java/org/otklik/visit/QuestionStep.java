package org.otklik.visit;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.BlockHead;
import org.otklik.survey.Objection;
import org.otklik.survey.Page;
import org.otklik.survey.Question;
import org.otklik.survey.Text;

/**
 * All that a screen shows of the question on which a visit stands. Immutable; after any change there is a new one. Every
 * text in it already holds the visitor's own answers where it asks for them.
 *
 * @param question with those of its choices that are on offer, in the order in which they are shown; what «other» is
 *     stands on a step of its own, as a {@code CommentQuestion} whose name ends in {@link Question#OTHER_SUFFIX}
 * @param opening the page, on its first question that is asked: its title and description stand above the question
 * @param panel likewise the panel, on its first question that is asked
 * @param number position on this visitor's path, from 1; what is only read does not count, and may stand at 0
 * @param total the longest path still possible; shrinks as ways close, and gives way to the number only
 * @param reply what is answered so far; a number that cannot be read yet is a text
 * @param cannotSay the words of that answer, where it is offered
 * @param needsAnswer whether nothing leads on until an answer is given
 * @param answeredBefore whether the question had its reply when the visitor came to it; then nothing advances by itself
 * @param objections why the answer was not taken when the visitor wished to go on; each goes when it is mended
 */
public record QuestionStep(
        Question question,
        Optional<Page> opening,
        Optional<BlockHead> panel,
        int number,
        int total,
        Reply reply,
        Forward forward,
        Optional<Text> cannotSay,
        boolean needsAnswer,
        boolean answeredBefore,
        List<Objection> objections) {
    public QuestionStep {
        objections = List.copyOf(objections);
    }
}
