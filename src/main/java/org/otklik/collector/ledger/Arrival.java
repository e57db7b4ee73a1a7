package org.otklik.collector.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.otklik.wire.ItemKind;

/** How exactly the arrival of an item is kept: a response to the hour; anything else, which may be a comment, to the day. */
final class Arrival {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private Arrival() {}

    static String of(Optional<ItemKind> kind, Instant now) {
        return kind.filter(known -> known == ItemKind.RESPONSE).isPresent() ? HOUR.format(now) : day(now);
    }

    static String day(Instant now) {
        return DAY.format(now);
    }
}
