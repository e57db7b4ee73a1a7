package org.otklik.visit;

import java.util.Optional;

/**
 * What is to be kept of a visit: nothing at all when nothing was answered. A comment is scrubbed of personal data, comes
 * only from a complete visit, and never without a response.
 */
public record FinishedVisit(Optional<ResponseAnswers> response, Optional<String> comment) {
    static final FinishedVisit NOTHING = new FinishedVisit(Optional.empty(), Optional.empty());
}
