package org.otklik.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one request carries: items of one epoch in random order (or none: a heartbeat), and the kiosk's account.
 *
 * @param boot number of the start of the kiosk; with {@code request} it orders the reports
 * @param done commands that have been carried out, the last ones
 * @param sentAt set at every attempt, never frozen at the first
 */
public record Batch(
        UUID batch,
        UUID kiosk,
        UUID epoch,
        long boot,
        long request,
        Instant sentAt,
        List<BatchItem> items,
        List<EpochTallies> tallies,
        Health health,
        List<UUID> done) {
    public Batch {
        items = List.copyOf(items);
        tallies = List.copyOf(tallies);
        done = List.copyOf(done);
    }
}
