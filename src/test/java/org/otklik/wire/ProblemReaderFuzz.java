package org.otklik.wire;

import org.otklik.testkit.InTime;

/**
 * Target of a fuzzer that is led by coverage: whatever a refusal holds, it is a problem or it is none; never an exception,
 * never more than a second. What is read is written back the same.
 */
public final class ProblemReaderFuzz {
    private ProblemReaderFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) {
        isUnderstood(input);
    }

    /** Tells whether it was a problem. */
    static boolean isUnderstood(byte[] input) {
        var problem = InTime.of(() -> ProblemJson.read(input));
        problem.ifPresent(read -> {
            var written = ProblemJson.write(read);
            ProblemJson.read(written).ifPresentOrElse(again -> WireFuzz.same(written, ProblemJson.write(again)), () -> {
                throw new AssertionError("what was read and written is not read again");
            });
        });
        return problem.isPresent();
    }
}
