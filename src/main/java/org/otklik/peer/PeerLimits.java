package org.otklik.peer;

import java.time.Duration;

/**
 * How long a call may take until its connection, its first answer and its end, and how much its answer may hold. The whole call has a deadline of its own: the time-out of
 * the JDK's client ends at the headers (JDK-8208693). Sync page 3.4.
 */
public record PeerLimits(Duration connect, Duration answer, Duration call, int maxAnswerBytes) {
    public static final PeerLimits USUAL =
            new PeerLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60), 1024 * 1024);
}
