package org.otklik.wire;

import java.util.Arrays;

/** What the fuzz targets of the wire share: bytes that stay the same when read again. */
final class WireFuzz {
    private WireFuzz() {}

    static void same(byte[] first, byte[] second) {
        if (!Arrays.equals(first, second)) {
            throw new AssertionError("written, read and written again it is not the same");
        }
    }
}
