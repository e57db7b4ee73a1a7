package org.otklik.wire;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** The collector's answer, item by item: only an id that stands in it has been taken into custody. Sync page 3.2. */
public record Receipt(
        UUID batch,
        Instant receivedAt,
        String server,
        String centre,
        List<ItemResult> results,
        List<EpochReceived> tallies,
        PaceWish pace,
        List<Command> commands) {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH'Z'").withZone(ZoneOffset.UTC);

    public Receipt {
        results = List.copyOf(results);
        tallies = List.copyOf(tallies);
        commands = List.copyOf(commands);
    }

    /** The collector's hour, by which a kiosk ages what it has delivered: {@code 2026-11-23T09Z}. */
    public String receivedHour() {
        return HOUR.format(receivedAt);
    }
}
