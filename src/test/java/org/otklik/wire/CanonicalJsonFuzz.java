package org.otklik.wire;

import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.testkit.InTime;

/**
 * Target of a fuzzer that is led by coverage: whatever a document holds, it has canonical bytes or none, and those are
 * their own canonical bytes; never an exception, never more than a second.
 */
public final class CanonicalJsonFuzz {
    private CanonicalJsonFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) {
        isUnderstood(input);
    }

    /** Tells whether it has canonical bytes. */
    static boolean isUnderstood(byte[] input) {
        if (!(InTime.of(() -> StrictJson.read("fuzz", input, WireLimits.BATCH)) instanceof Reading.Tree tree)) {
            return false;
        }
        var canonical = InTime.of(() -> CanonicalJson.bytes(tree.root()));
        canonical.ifPresent(bytes -> {
            if (!(StrictJson.read("fuzz", bytes, WireLimits.BATCH) instanceof Reading.Tree again)) {
                throw new AssertionError("canonical bytes that are not read");
            }
            WireFuzz.same(bytes, CanonicalJson.bytes(again.root()).orElseThrow());
        });
        return canonical.isPresent();
    }
}
