package org.otklik.app;

import java.time.Duration;

/** Time that never goes back, from the start of the program; what a visitor does is measured with it. */
final class Clockwork {
    private static final long START = System.nanoTime();

    private Clockwork() {}

    static Duration now() {
        return Duration.ofNanos(System.nanoTime() - START);
    }
}
