package org.otklik.speech;

import java.time.Duration;

/** Sound as samples of 16 bits, one channel, {@link #RATE_HZ} a second. The array is not to be changed. */
public record Pcm(short[] samples) {
    /** The rate of espeak-ng, so that its sound is never converted. */
    public static final int RATE_HZ = 22_050;

    private static final double DB_PER_TENFOLD = 20;

    public static Pcm silence(Duration time) {
        return new Pcm(new short[Math.toIntExact(time.toMillis() * RATE_HZ / 1000)]);
    }

    public Duration duration() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / RATE_HZ);
    }

    /** The same sound, softer or louder; what does not fit into 16 bits is cut. */
    public Pcm changedBy(double gainDb) {
        var factor = Math.pow(10, gainDb / DB_PER_TENFOLD);
        var changed = new short[samples.length];
        for (var at = 0; at < samples.length; at++) {
            var value = Math.round(samples[at] * factor);
            changed[at] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
        }
        return new Pcm(changed);
    }
}
