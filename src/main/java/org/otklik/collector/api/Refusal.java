package org.otklik.collector.api;

import java.util.Optional;
import org.otklik.wire.Problem;

/** Ends the handling of a request with a problem; {@code retryAfter} is in seconds. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Optional<Integer> retryAfter;

    Refusal(Problem problem) {
        this(problem, Optional.empty());
    }

    Refusal(Problem problem, Optional<Integer> retryAfter) {
        super(problem.title(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    Problem problem() {
        return problem;
    }

    Optional<Integer> retryAfter() {
        return retryAfter;
    }
}
