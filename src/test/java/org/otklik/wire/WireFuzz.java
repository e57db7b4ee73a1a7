package org.otklik.wire;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/** What the fuzz targets of the wire share: an answer within a second, and bytes that stay the same when read again. */
final class WireFuzz {
    static final Duration BOUND = Duration.ofSeconds(1);

    /** The first time of all waits for classes to be instrumented. */
    private static final int TRIES = 3;

    private WireFuzz() {}

    static <T> T inTime(Supplier<T> reading) {
        for (var tries = 0; tries < TRIES; tries++) {
            var begun = System.nanoTime();
            var read = reading.get();
            if (System.nanoTime() - begun < BOUND.toNanos()) {
                return read;
            }
        }
        throw new AssertionError("reading took longer than " + BOUND + " each time");
    }

    static void same(byte[] first, byte[] second) {
        if (!Arrays.equals(first, second)) {
            throw new AssertionError("written, read and written again it is not the same");
        }
    }
}
