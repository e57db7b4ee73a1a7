package org.otklik.visit;

import java.nio.charset.StandardCharsets;
import org.otklik.testkit.InTime;

/**
 * Target of a fuzzer that is led by coverage: whatever a visitor types, taking personal data out of it ends within a second
 * with a text that has no control character but line feed and tab; never an exception.
 */
public final class ScrubFuzz {
    /** The longest text that a question may take: survey page 2. */
    private static final int LONGEST = 2_000;

    private ScrubFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) {
        isKeptAsItIs(input);
    }

    /** Tells whether nothing had to be taken out. */
    static boolean isKeptAsItIs(byte[] input) {
        var whole = new String(input, StandardCharsets.UTF_8);
        var text = whole.substring(0, Math.min(LONGEST, whole.length()));
        var clean = InTime.of(() -> PersonalDataScrub.scrub(text));
        if (clean.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
            throw new AssertionError("a control character is left");
        }
        return clean.equals(text);
    }
}
