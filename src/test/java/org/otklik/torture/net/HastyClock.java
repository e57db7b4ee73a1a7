package org.otklik.torture.net;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock a hundred times as fast as the wall's: what sync counts in minutes and hours passes as its waits do. */
final class HastyClock implements InstantSource {
    static final int TIMES_FASTER = 100;

    private final Instant start = Instant.now();
    private final long nanos = System.nanoTime();

    @Override
    public Instant instant() {
        return start.plusNanos((System.nanoTime() - nanos) * TIMES_FASTER);
    }

    /** What a wait of the product takes on the wall's clock. */
    static Duration onTheWall(Duration wait) {
        return wait.dividedBy(TIMES_FASTER);
    }
}
