package org.otklik.torture.net;

import java.util.random.RandomGenerator;

/** Which fault a connection gets, and at which of its exchanges, the first being 0; earlier ones pass unharmed. */
@FunctionalInterface
public interface FaultPlan {
    Planned next(RandomGenerator random);

    /** What one connection gets. */
    record Planned(LineFault fault, int exchange) {}

    /** Every connection goes wrong at once. */
    static FaultPlan always(LineFault fault) {
        return random -> new Planned(fault, 0);
    }
}
