package org.otklik.wire;

import org.otklik.testkit.InTime;

/**
 * Target of a fuzzer that is led by coverage: whatever a body holds, it is read as a batch or refused by a problem that says
 * what is wrong; never an exception, never more than a second. What is read is written back the same.
 */
public final class BatchReaderFuzz {
    private BatchReaderFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) {
        isUnderstood(input);
    }

    /** Tells whether it was a batch. */
    static boolean isUnderstood(byte[] input) {
        var reading = InTime.of(() -> BatchJson.read(input));
        if (reading instanceof BatchReading.Refused refused) {
            var problem = refused.problem();
            if ((problem.status() != 400 && problem.status() != 422)
                    || problem.title().isBlank()) {
                throw new AssertionError("refused without a reason: " + problem);
            }
            return false;
        }
        var batch = ((BatchReading.Accepted) reading).batch();
        var written = BatchJson.write(batch);
        if (!(BatchJson.read(written) instanceof BatchReading.Accepted again)) {
            throw new AssertionError("what was read and written is not read again");
        }
        WireFuzz.same(written, BatchJson.write(again.batch()));
        batch.items().forEach(BatchItem::intact);
        return true;
    }
}
