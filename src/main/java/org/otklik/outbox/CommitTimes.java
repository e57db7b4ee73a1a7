package org.otklik.outbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;

/** How long the last commits took. Told on the outbox thread, asked on any. */
final class CommitTimes {
    /** A good day of a kiosk: a disk that has become slow is known by evening, one that is well again by the next. */
    static final int REMEMBERED = 100;

    /** In whole milliseconds, those that came to nothing too; below zero is none. */
    private final long[] last = new long[REMEMBERED];

    private int next;
    private volatile long slowest = -1;

    CommitTimes() {
        Arrays.fill(last, -1);
    }

    void took(Duration time) {
        last[next] = time.toMillis();
        next = (next + 1) % REMEMBERED;
        slowest = Arrays.stream(last).max().orElse(-1);
    }

    /** The slowest of them, in whole milliseconds; nothing before the first. */
    OptionalLong slowest() {
        var known = slowest;
        return known < 0 ? OptionalLong.empty() : OptionalLong.of(known);
    }
}
