package org.otklik.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The hour of the local day in which a visit ended; nothing finer leaves the kiosk. */
public record LocalHour(OffsetDateTime start) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHxxx");

    public LocalHour {
        start = start.truncatedTo(ChronoUnit.HOURS);
    }

    public static LocalHour of(Instant now, ZoneId zone) {
        return new LocalHour(now.atZone(zone).toOffsetDateTime());
    }

    /** For example {@code 2026-11-23T12+03:00}. */
    public String text() {
        return FORM.format(start);
    }
}
