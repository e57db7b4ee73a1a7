package org.otklik.app;

import java.time.Instant;
import java.util.Optional;

/** How sending went since the start: when a receipt came last, and what failed last. Never what was sent. */
record SyncLine(Optional<Instant> receipt, Optional<Failure> failure) {
    static final SyncLine NOTHING_YET = new SyncLine(Optional.empty(), Optional.empty());

    /** The code is one word of the program. */
    record Failure(Instant at, String code) {}

    SyncLine received(Instant at) {
        return new SyncLine(Optional.of(at), failure);
    }

    SyncLine failed(Instant at, String code) {
        return new SyncLine(receipt, Optional.of(new Failure(at, code)));
    }

    /** Whether what failed last has not been made up for. */
    boolean isBroken() {
        return failure.isPresent()
                && receipt.filter(when -> !when.isBefore(failure.get().at())).isEmpty();
    }
}
