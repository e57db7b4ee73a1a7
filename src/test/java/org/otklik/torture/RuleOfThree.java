package org.otklik.torture;

import java.util.Optional;

/** With no failure in n independent trials the rate is below 3/n, with 95 % confidence. Reliability page 5. */
final class RuleOfThree {
    private static final double THREE = 3;

    private RuleOfThree() {}

    /** Nothing for a run that failed, for what is no sample, and below four trials: a bound of one says nothing. */
    static Optional<Double> bound(Verdict verdict) {
        return verdict.failures() == 0 && verdict.trials() == Verdict.Trials.INDEPENDENT && verdict.n() > THREE
                ? Optional.of(THREE / verdict.n())
                : Optional.empty();
    }
}
