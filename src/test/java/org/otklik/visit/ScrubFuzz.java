package org.otklik.visit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Target of a fuzzer that is led by coverage: whatever a visitor types, taking personal data out of it ends within a second
 * with a text that has no control character but line feed and tab; never an exception.
 */
public final class ScrubFuzz {
    private static final Duration BOUND = Duration.ofSeconds(1);

    /** The longest text that a question may take: survey page 2. */
    private static final int LONGEST = 2_000;

    /** The first time of all waits for classes to be instrumented. */
    private static final int TRIES = 3;

    private ScrubFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) {
        isKeptAsItIs(input);
    }

    /** Tells whether nothing had to be taken out. */
    static boolean isKeptAsItIs(byte[] input) {
        var whole = new String(input, StandardCharsets.UTF_8);
        var text = whole.substring(0, Math.min(LONGEST, whole.length()));
        for (var tries = 0; tries < TRIES; tries++) {
            var begun = System.nanoTime();
            var clean = PersonalDataScrub.scrub(text);
            if (System.nanoTime() - begun < BOUND.toNanos()) {
                if (clean.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
                    throw new AssertionError("a control character is left");
                }
                return clean.equals(text);
            }
        }
        throw new AssertionError("scrubbing took longer than " + BOUND + " each time");
    }
}
