package org.otklik.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One line an hour in which something was sent or failed: a line for each batch would count visits. Sync page 2.1. */
final class HourlySummary {
    private static final System.Logger LOG = System.getLogger(HourlySummary.class.getName());

    private Instant hour = Instant.MIN;
    private long items;
    private long failures;

    void settled(Instant now, int sent) {
        turn(now);
        items += sent;
    }

    void failed(Instant now) {
        turn(now);
        failures++;
    }

    private void turn(Instant now) {
        var current = now.truncatedTo(ChronoUnit.HOURS);
        if (!current.equals(hour)) {
            if (items + failures > 0) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "I-SYN-02 hour {0}: {1} items settled, {2} calls failed",
                        hour,
                        items,
                        failures);
            }
            hour = current;
            items = 0;
            failures = 0;
        }
    }
}
