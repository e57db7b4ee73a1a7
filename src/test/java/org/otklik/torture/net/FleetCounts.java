package org.otklik.torture.net;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a fleet asks of a collector, and how long its answers are on their way. */
final class FleetCounts {
    private final Map<Long, Integer> aSecond = new HashMap<>();
    private final List<Long> delaySeconds = new ArrayList<>();
    private long requests;
    private long shed;

    void request(Instant now) {
        requests++;
        aSecond.merge(now.getEpochSecond(), 1, Integer::sum);
    }

    void shed() {
        shed++;
    }

    void arrived(Duration afterCommit) {
        delaySeconds.add(afterCommit.toSeconds());
    }

    /** Most requests in one second from this moment on. */
    int peakFrom(Instant from) {
        return aSecond.entrySet().stream()
                .filter(second -> second.getKey() >= from.getEpochSecond())
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    Map<String, Object> details() {
        Map<String, Object> details = new TreeMap<>();
        details.put("requests", requests);
        details.put("peak_requests_s", peakFrom(Instant.EPOCH));
        details.put("share_of_503", requests == 0 ? 0 : Math.round(1000.0 * shed / requests) / 1000.0);
        details.put("delay_p50_s", quantile(0.5));
        details.put("delay_p99_s", quantile(0.99));
        return details;
    }

    private long quantile(double share) {
        Collections.sort(delaySeconds);
        return delaySeconds.isEmpty()
                ? 0
                : delaySeconds.get((int) Math.min(delaySeconds.size() - 1, share * delaySeconds.size()));
    }
}
