package org.otklik.visit;

import java.util.Optional;
import org.otklik.survey.Text;

/**
 * What is to be kept of a visit: nothing at all when nothing was answered. A comment is scrubbed of personal data, comes
 * only from a complete visit, and never without a response.
 *
 * @param completed what the survey says at the end of a complete visit, as html with the visitor's answers in it; only
 *     shown, never kept
 */
public record FinishedVisit(Optional<ResponseAnswers> response, Optional<String> comment, Optional<Text> completed) {
    static final FinishedVisit NOTHING = new FinishedVisit(Optional.empty(), Optional.empty(), Optional.empty());

    FinishedVisit saying(Optional<Text> words) {
        return new FinishedVisit(response, comment, words);
    }
}
