package org.otklik.survey;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks at a recorded clip: WAV with PCM of 16 bits, one channel, at most 30 seconds. Survey page 1. */
final class SoundFile {
    private static final int MOST_SECONDS = 30;
    private static final int HEADER = 12;
    private static final int FORMAT = 16;
    private static final int PCM = 1;
    private static final int BITS = 16;

    private SoundFile() {}

    /** What is wrong with it; nothing when it can be played. */
    static Optional<String> mistake(byte[] bytes) {
        var wav = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER || !tag(wav, 0).equals("RIFF") || !tag(wav, 8).equals("WAVE")) {
            return Optional.of("It is no WAV file.");
        }
        var bytesASecond = 0L;
        for (long at = HEADER; at + 8 <= bytes.length; ) {
            var chunk = (int) at;
            var length = Integer.toUnsignedLong(wav.getInt(chunk + 4));
            if (tag(wav, chunk).equals("fmt ") && length >= FORMAT && at + 8 + FORMAT <= bytes.length) {
                if (wav.getShort(chunk + 8) != PCM
                        || wav.getShort(chunk + 10) != 1
                        || wav.getShort(chunk + 22) != BITS) {
                    return Optional.of("It is not PCM of 16 bits in one channel.");
                }
                bytesASecond = Integer.toUnsignedLong(wav.getInt(chunk + 12)) * 2;
            }
            if (tag(wav, chunk).equals("data")) {
                return ofLength(bytesASecond, Math.min(length, bytes.length - at - 8));
            }
            at += 8 + length + length % 2;
        }
        return Optional.of("It holds no sound.");
    }

    private static Optional<String> ofLength(long bytesASecond, long bytes) {
        if (bytesASecond == 0) {
            return Optional.of("It does not say how fast it is played.");
        }
        return bytes > bytesASecond * MOST_SECONDS
                ? Optional.of("It is longer than " + MOST_SECONDS + " seconds.")
                : Optional.empty();
    }

    private static String tag(ByteBuffer wav, int at) {
        var tag = new byte[4];
        wav.get(at, tag);
        return new String(tag, StandardCharsets.ISO_8859_1);
    }
}
