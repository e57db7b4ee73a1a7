package org.otklik.collector.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Tally;

/** Responses counted from their rows. One look over all rows finds the suspects; each is counted again under its lock. */
final class Recount {
    private static final int ROWS_AT_ONCE = 10_000;

    private final Handle handle;
    private final String rows;

    /** {@code rows} selects kiosk, epoch and id of every response, as text. */
    Recount(Handle handle, String rows) {
        this.handle = handle;
        this.rows = rows;
    }

    private record Epoch(UUID kiosk, UUID id) {}

    /** Epochs whose tally differs from their rows; the two must be read in one snapshot. */
    List<Standing> suspects() {
        Map<Epoch, Tally> counted = new HashMap<>();
        var query = handle.createQuery(rows).setFetchSize(ROWS_AT_ONCE);
        try (var found = query
                .map((row, context) -> Map.entry(
                        new Epoch(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))),
                        new ItemId(UUID.fromString(row.getString(3)))))
                .stream()) {
            found.forEach(row -> counted.merge(row.getKey(), Tally.EMPTY.plus(row.getValue()), Tally::plus));
        }
        return Tallies.all(handle).stream()
                .filter(standing -> standing.kind() == ItemKind.RESPONSE)
                .filter(standing -> !counted.getOrDefault(new Epoch(standing.kiosk(), standing.epoch()), Tally.EMPTY)
                        .equals(standing.stored()))
                .toList();
    }

    /** To be called under the lock of the kiosk: the tally of the epoch takes the count of its rows. */
    Optional<Ledger.Miscount> putRight(Standing suspect) {
        var condition = " AND kiosk=:kiosk AND epoch=:epoch";
        List<ItemId> ids = new ArrayList<>(handle.createQuery(rows + condition)
                .bind("kiosk", suspect.kiosk())
                .bind("epoch", suspect.epoch())
                .map((row, context) -> new ItemId(UUID.fromString(row.getString(3))))
                .list());
        var counted = Tally.EMPTY;
        for (var id : ids) {
            counted = counted.plus(id);
        }
        var tallies = new Tallies(handle, suspect.kiosk());
        var line = tallies.line(suspect.epoch(), ItemKind.RESPONSE);
        var known = line.standing();
        if (known.stored().equals(counted)) {
            return Optional.empty();
        }
        // What was proved before can no longer be relied on: a resend has to bring everything.
        var next = new Standing(
                known.kiosk(), known.epoch(), known.kind(), known.state(), counted, known.said(), Optional.empty());
        tallies.save(new Tallies.Line(next, line.lower()));
        return Optional.of(new Ledger.Miscount(known.kiosk(), known.epoch(), known.stored(), counted));
    }
}
