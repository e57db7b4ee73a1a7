package org.otklik.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells how far a simulation has come, once a second; of a short one it says nothing. */
final class Headway {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Spoken spoken;
    private Instant told;

    Headway(InstantSource clock, Spoken spoken) {
        this.clock = clock;
        this.spoken = spoken;
        told = clock.instant();
    }

    void visited(long made, long of) {
        var now = clock.instant();
        if (Duration.between(told, now).compareTo(BETWEEN) < 0) {
            return;
        }
        told = now;
        var surroundings = spoken.surroundings();
        surroundings.progress().accept(surroundings.words().say("simulate.progress", made, of));
    }
}
