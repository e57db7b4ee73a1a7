package org.otklik.torture;

import java.util.List;
import java.util.Map;

/**
 * What became of a run.
 *
 * @param n trials that were run
 * @param failures trials in which something must-never happened
 * @param trials what kind of number n is
 * @param complaints what went wrong, for whoever looks into it
 * @param details further numbers of the figure
 */
public record Verdict(long n, long failures, Trials trials, List<String> complaints, Map<String, Object> details) {
    /** A bound on the rate of failures may be drawn from independent trials alone. Reliability page 5. */
    public enum Trials {
        INDEPENDENT,
        /** All points there are, each once: no sample. */
        EXHAUSTIVE,
        /** A measurement, or trials that share one seed: one trial. */
        ONE
    }

    public Verdict {
        complaints = List.copyOf(complaints);
        details = Map.copyOf(details);
    }
}
