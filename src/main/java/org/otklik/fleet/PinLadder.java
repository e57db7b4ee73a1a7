package org.otklik.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Tries PINs, ever more slowly: five are free, then 30 s double with each wrong one up to an hour, never for ever. An
 * attempt is on disk before it is checked, and a wait begins afresh with the program, so that neither the clock nor the
 * plug cuts it. One thread. Fleet page 5.
 */
public final class PinLadder {
    static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** 30 s doubled so often are more than an hour. */
    private static final int MOST_DOUBLINGS = 7;

    private final TechnicianPin pin;
    private final PinAttempts attempts;
    private final Supplier<Duration> clock;
    private Duration since;

    /** What became of an attempt. */
    public enum Outcome {
        RIGHT,
        WRONG,
        /** Not looked at: the wait is not over. */
        TOO_SOON,
        /** Not looked at: what cannot be counted may not be tried. */
        NOT_COUNTED
    }

    /** The waits count on this clock, which is monotonic, from now on. */
    public PinLadder(Path data, Supplier<Duration> clock) {
        this(new TechnicianPin(data), data, clock);
    }

    PinLadder(TechnicianPin pin, Path data, Supplier<Duration> clock) {
        this.pin = pin;
        attempts = new PinAttempts(data);
        this.clock = clock;
        since = clock.get();
    }

    public boolean isSet() {
        return pin.isSet();
    }

    /** How long the next attempt has to wait; zero for not at all. */
    public Duration left() {
        var left = since.plus(wait(attempts.count())).minus(clock.get());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration wait(int tried) {
        if (tried < FREE) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(MOST_DOUBLINGS, tried - FREE));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    public Outcome attempt(String tried) {
        if (!left().isZero()) {
            return Outcome.TOO_SOON;
        }
        try {
            attempts.add();
            since = clock.get();
            if (!pin.matches(tried)) {
                since = clock.get();
                return Outcome.WRONG;
            }
            attempts.forget();
            return Outcome.RIGHT;
        } catch (IOException e) {
            return Outcome.NOT_COUNTED;
        }
    }
}
