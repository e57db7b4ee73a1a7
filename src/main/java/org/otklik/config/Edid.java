package org.otklik.config;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a panel says of itself in the first block of its EDID (VESA E-EDID 1.4): pixels of its own mode and millimetres,
 * both as the panel lies, which is across.
 *
 * @param picture nothing where it gives no size, or two that contradict each other
 */
record Edid(int widthPx, int heightPx, Optional<PictureMm> picture) {
    static final int BLOCK = 128;

    /** Own: centimetres are rounded, and makers measure glass or picture. */
    private static final double AGREE = 0.05;

    private static final int CM_WIDTH = 21;
    private static final int CM_HEIGHT = 22;
    private static final int TIMING = 54;
    private static final byte[] HEADER = {0, -1, -1, -1, -1, -1, -1, 0};

    /** Nothing for what is no EDID at all. */
    static Optional<Edid> of(byte[] bytes) {
        if (bytes.length < BLOCK || !Arrays.equals(HEADER, Arrays.copyOf(bytes, HEADER.length)) || sum(bytes) != 0) {
            return Optional.empty();
        }
        var block = new Block(bytes);
        if (block.at(TIMING) == 0 && block.at(TIMING + 1) == 0) {
            return Optional.empty();
        }
        var widthPx = block.at(TIMING + 2) + high(block.at(TIMING + 4) >> 4);
        var heightPx = block.at(TIMING + 5) + high(block.at(TIMING + 7) >> 4);
        return Optional.of(new Edid(widthPx, heightPx, block.picture()));
    }

    /** Bits above the eight of a byte. */
    private static int high(int bits) {
        return bits * 256;
    }

    private static int sum(byte[] bytes) {
        var sum = 0;
        for (var at = 0; at < BLOCK; at++) {
            sum += bytes[at];
        }
        return sum & 0xFF;
    }

    /** Whether two lengths are the same but for rounding. */
    static boolean agree(double one, double other) {
        return Math.abs(one - other) <= AGREE * Math.max(one, other);
    }

    private record Block(byte[] bytes) {
        int at(int index) {
            return bytes[index] & 0xFF;
        }

        Optional<PictureMm> picture() {
            var exact =
                    size(at(TIMING + 12) + high(at(TIMING + 14) >> 4), at(TIMING + 13) + high(at(TIMING + 14) & 0xF));
            // With one of the two zero the other one is a shape, not a size.
            var rough = size(at(CM_WIDTH) * 10, at(CM_HEIGHT) * 10);
            if (exact.isEmpty() || rough.isEmpty()) {
                return exact.or(() -> rough);
            }
            var agree = agree(exact.get().width(), rough.get().width())
                    && agree(exact.get().height(), rough.get().height());
            return agree ? exact : Optional.empty();
        }

        private static Optional<PictureMm> size(int width, int height) {
            return width == 0 || height == 0 ? Optional.empty() : Optional.of(new PictureMm(width, height));
        }
    }
}
