package org.otklik.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/**
 * When the comments of a day may leave: at the next local midnight and up to four hours later, the same moment for the
 * whole day, so that neither a batch nor a step of a counter joins a comment to a response. Sync page 2.1.
 */
final class CommentRelease {
    static final Duration SPREAD = Duration.ofHours(4);

    private CommentRelease() {}

    static Instant of(LocalDate day, ZoneId zone, RandomGenerator random) {
        var midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        return midnight.plusSeconds(random.nextLong(SPREAD.toSeconds()));
    }
}
