package org.otklik.torture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times in nanoseconds; a quantile is the smallest of them that so large a part does not exceed. */
final class Quantiles {
    private final List<Long> nanos = new ArrayList<>();

    void add(long time) {
        nanos.add(time);
    }

    long of(double part) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }

    /** The median, the 99th hundredth, and the longest. */
    String micros() {
        return "%d %d %d".formatted(of(0.5) / 1000, of(0.99) / 1000, of(1) / 1000);
    }
}
