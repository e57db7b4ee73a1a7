package org.otklik.sync;

import java.time.Duration;

/** What one request came to, how long to wait before the next, and whether that one is needed to find a guilty item. */
public record Round(ReplyRule rule, int sent, Duration pause, Next next) {
    /** What the next request is for. */
    public enum Next {
        /** Delivery, or the next report. */
        USUAL,
        /** The search for an item that the other side cannot take goes on. */
        SEARCH,
        /** Nothing is delivered for now: too much was set aside today, or the other side takes nothing at all. */
        HELD
    }
}
