package org.otklik.ui.kit;

/** Two taps, one soon after the other. Times are those of the events, in milliseconds. */
final class TwoTaps {
    /** Own: who taps twice does it within a second, and who dusts the glass seldom does. */
    private static final long WITHIN_MS = 1000;

    private static final long LONG_AGO = Long.MIN_VALUE / 2;

    private long first = LONG_AGO;

    /** Whether this press is the second one; the next is a first one again. */
    boolean isSecond(long now) {
        var isSecond = now >= first && now - first <= WITHIN_MS;
        first = isSecond ? LONG_AGO : now;
        return isSecond;
    }
}
