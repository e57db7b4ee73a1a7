package org.otklik.visit;

import java.util.Optional;
import org.otklik.survey.Page;
import org.otklik.survey.Question;
import org.otklik.survey.Text;

/**
 * All that a screen shows of the question on which a visit stands. Immutable; after any change there is a new one.
 *
 * @param opening the page, on its first question that is asked: its title and description stand above the question
 * @param number position on this visitor's path, from 1
 * @param total the longest path still possible; shrinks as ways close, and gives way to the number only
 * @param cannotSay the words of that answer, where it is offered
 * @param needsAnswer whether nothing leads on until an answer is given
 * @param answeredBefore whether the question had its reply when the visitor came to it; then nothing advances by itself
 */
public record QuestionStep(
        Question question,
        Optional<Page> opening,
        int number,
        int total,
        Reply reply,
        Forward forward,
        Optional<Text> cannotSay,
        boolean needsAnswer,
        boolean answeredBefore) {}
