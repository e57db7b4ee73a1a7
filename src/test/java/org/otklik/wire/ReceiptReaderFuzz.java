package org.otklik.wire;

import org.otklik.testkit.InTime;

/**
 * Target of a fuzzer that is led by coverage: whatever an answer holds, it is a receipt or it is none; never an exception,
 * never more than a second. What is read is written back the same.
 */
public final class ReceiptReaderFuzz {
    private ReceiptReaderFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) {
        isUnderstood(input);
    }

    /** Tells whether it was a receipt. */
    static boolean isUnderstood(byte[] input) {
        var receipt = InTime.of(() -> ReceiptJson.read(input));
        // A command of a later protocol is kept as a word alone: it cannot be written back as it came.
        if (receipt.isPresent() && receipt.get().commands().stream().noneMatch(Command.Unknown.class::isInstance)) {
            var written = ReceiptJson.write(receipt.get());
            var again = ReceiptJson.read(written)
                    .orElseThrow(() -> new AssertionError("what was read and written is not read again"));
            WireFuzz.same(written, ReceiptJson.write(again));
        }
        return receipt.isPresent();
    }
}
