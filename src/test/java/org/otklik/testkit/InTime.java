package org.otklik.testkit;

import java.time.Duration;
import java.util.function.Supplier;

/** What every target of the fuzzer asks of what it reads: an answer within a second. */
public final class InTime {
    /** Survey page 2, reliability page 3.8. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    /** The first time of all waits for classes to be instrumented: only what is slow each time is slow. */
    private static final int TRIES = 3;

    private InTime() {}

    /** The answer that came in time; an error where none did. */
    public static <T> T of(Supplier<T> reading) {
        for (var tries = 0; tries < TRIES; tries++) {
            var begun = System.nanoTime();
            var read = reading.get();
            if (System.nanoTime() - begun < BOUND.toNanos()) {
                return read;
            }
        }
        throw new AssertionError("reading took longer than " + BOUND + " each time");
    }
}
