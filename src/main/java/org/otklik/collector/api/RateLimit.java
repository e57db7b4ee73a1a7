package org.otklik.collector.api;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bucket of tokens for each caller: {@code burst} at once, then one in every {@code interval}. Bounded in memory. */
final class RateLimit {
    /** More callers than this are not remembered; the oldest starts anew with a full bucket. */
    private static final int CALLERS = 100_000;

    private final int burst;
    private final Duration interval;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    };

    private record Bucket(double left, Instant at) {}

    RateLimit(int burst, Duration interval) {
        this.burst = burst;
        this.interval = interval;
    }

    /** Takes one token if there is one. */
    synchronized boolean admits(String caller, Instant now) {
        var bucket = buckets.getOrDefault(caller, new Bucket(burst, now));
        var gained = (double) Duration.between(bucket.at(), now).toMillis() / interval.toMillis();
        var left = Math.min(burst, bucket.left() + Math.max(0, gained));
        var admitted = left >= 1;
        buckets.put(caller, new Bucket(admitted ? left - 1 : left, now));
        return admitted;
    }
}
