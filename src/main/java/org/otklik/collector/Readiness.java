package org.otklik.collector;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** Whether custody can be taken, asked of the ledger by a write; whoever asks often makes no more of them. Any thread. */
final class Readiness {
    /** Own: half of what a load balancer usually waits between two looks. */
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final BooleanSupplier takesWrites;
    private final InstantSource clock;
    private Instant until = Instant.MIN;
    private boolean last;

    Readiness(BooleanSupplier takesWrites, InstantSource clock) {
        this.takesWrites = takesWrites;
        this.clock = clock;
    }

    synchronized boolean isReady() {
        if (!clock.instant().isBefore(until)) {
            last = takesWrites.getAsBoolean();
            until = clock.instant().plus(GOOD_FOR);
        }
        return last;
    }
}
