package org.otklik.sync;

/**
 * What a batch may carry at most since something on the way said that one was too large, as a value. It is no verdict for
 * ever: a proxy that says so by mistake a few times would leave a kiosk sending item by item until its queue is empty.
 *
 * @param receipts in a row since it last changed
 */
record Ceiling(BatchSize size, int receipts) {
    /** Own: a line that does take no more costs one vain request in so many. */
    static final int RECEIPTS_BEFORE_MORE = 16;

    static final Ceiling NONE = new Ceiling(BatchSize.UNBOUNDED, 0);

    /** So many items of this size were too large. */
    static Ceiling below(BatchSize tried, int items) {
        return new Ceiling(tried.half().atMost(items / 2, Integer.MAX_VALUE), 0);
    }

    /** A receipt came for a batch of so many items: after some of them twice as much is tried. */
    Ceiling taken(int items) {
        if (items == 0) {
            return this;
        }
        return receipts + 1 < RECEIPTS_BEFORE_MORE ? new Ceiling(size, receipts + 1) : new Ceiling(size.twice(), 0);
    }
}
