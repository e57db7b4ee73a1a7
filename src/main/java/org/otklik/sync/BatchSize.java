package org.otklik.sync;

/** How much a batch may carry: what the configuration says, or less when the collector or a failure asks for less. */
public record BatchSize(int items, int bytes) {
    /** After a failure the first request is small: the other side may be struggling. Sync page 3.4. */
    static final int AFTER_FAILURE = 10;

    static final BatchSize UNBOUNDED = new BatchSize(Integer.MAX_VALUE, Integer.MAX_VALUE);

    BatchSize afterFailure() {
        return new BatchSize(Math.min(items, AFTER_FAILURE), bytes);
    }

    BatchSize half() {
        return new BatchSize(Math.max(1, items / 2), Math.max(1, bytes / 2));
    }

    BatchSize twice() {
        return new BatchSize(
                (int) Math.min(2L * items, Integer.MAX_VALUE), (int) Math.min(2L * bytes, Integer.MAX_VALUE));
    }

    BatchSize atMost(BatchSize other) {
        return atMost(other.items, other.bytes);
    }

    BatchSize atMost(int mostItems, int mostBytes) {
        return new BatchSize(Math.max(1, Math.min(items, mostItems)), Math.max(1, Math.min(bytes, mostBytes)));
    }
}
