package org.otklik.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Holds failed calls to six a minute, whatever the reason and however short its own wait. Sync page 3.4. */
final class FailedCalls {
    static final int MOST = 6;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Deque<Instant> last = new ArrayDeque<>();

    /** Notes a failure at this moment; gives back at least {@code wait}, more when the minute is full. */
    Duration after(Instant now, Duration wait) {
        last.addLast(now);
        if (last.size() > MOST) {
            last.removeFirst();
        }
        if (last.size() < MOST) {
            return wait;
        }
        var free = Duration.between(now, last.peekFirst().plus(SPAN));
        return free.compareTo(wait) > 0 ? free : wait;
    }
}
