package org.otklik.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Full jitter: a second and a random part of a span that doubles up to a bound. Sync page 3.4. */
final class Backoff {
    /** First span after a failure: a restarting proxy is back by then; jitter, not this number, spreads a fleet. */
    static final Duration BASE = Duration.ofSeconds(5);

    /** Longer waits would leave a queue standing after the line is back. */
    static final Duration MOST = Duration.ofSeconds(900);

    private static final Duration LEAST = Duration.ofSeconds(1);

    private Backoff() {}

    /** The wait after so many failures in a row, from 1 on. */
    static Duration after(int failures, RandomGenerator random) {
        var doublings = Math.min(Math.max(failures - 1, 0), 20);
        var span = Math.min(BASE.toMillis() << doublings, MOST.toMillis());
        return LEAST.plusMillis(random.nextLong(span + 1));
    }
}
