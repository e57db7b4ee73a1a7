package org.otklik.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long the loop waits, in every case. Passed in, so that a test and a trial at a desk can have their own.
 *
 * @param minInterval between two reports while nothing waits; the collector's wish counts when it is longer
 * @param bootJitter how far the first requests of a fleet that gets its power or its line back are spread
 */
public record Pace(Duration minInterval, Duration bootJitter, RandomGenerator random) {
    static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
    static final Duration HOUR = Duration.ofHours(1);

    private static final Duration RETRY_AFTER_SPREAD = Duration.ofSeconds(120);

    /** What a collector may wish for, at most an hour, as in {@code sync.minIntervalSeconds}: a slip must not silence a fleet. */
    static Duration wished(long seconds) {
        return clamp(Duration.ofSeconds(seconds), Duration.ZERO, HOUR);
    }

    Duration boot() {
        return part(bootJitter);
    }

    /** The usual time between two reports, give or take a fifth. */
    Duration next(Duration wished) {
        var base = wished.compareTo(minInterval) > 0 ? wished : minInterval;
        return base.multipliedBy(4).dividedBy(5).plus(part(base.multipliedBy(2).dividedBy(5)));
    }

    /** With a backlog: half a second to one and a half after a receipt. */
    Duration backlog() {
        return Duration.ofMillis(500).plus(part(Duration.ofSeconds(1)));
    }

    /** The first request after the line is back: a whole region may have found it at the same moment. */
    Duration recovery() {
        return backlog().plus(part(bootJitter));
    }

    Duration backOff(int failures) {
        return Backoff.after(failures, random);
    }

    /** A token that is refused is tried again after 15 to 60 minutes. */
    Duration refused() {
        return QUARTER_HOUR.plus(part(Duration.ofMinutes(45)));
    }

    /** Seconds or an HTTP date, between a second and an hour, and a spread; nothing for rubbish. RFC 9110, 10.2.3. */
    Optional<Duration> retryAfter(Optional<String> field, Instant now) {
        return field.flatMap(text -> asked(text.strip(), now)).map(asked -> {
            var clamped = clamp(asked, Duration.ofSeconds(1), HOUR);
            return clamped.plus(part(clamp(clamped, Duration.ZERO, RETRY_AFTER_SPREAD)));
        });
    }

    private static Optional<Duration> asked(String text, Instant now) {
        if (text.matches("\\d{1,12}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, at));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Duration clamp(Duration value, Duration least, Duration most) {
        return value.compareTo(least) < 0 ? least : value.compareTo(most) > 0 ? most : value;
    }

    private Duration part(Duration span) {
        return span.isZero() ? Duration.ZERO : Duration.ofMillis(random.nextLong(span.toMillis() + 1));
    }
}
