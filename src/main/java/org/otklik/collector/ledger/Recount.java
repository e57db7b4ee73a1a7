package org.otklik.collector.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ResponseBody;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/**
 * Responses counted from their rows, whose bodies must still have their digests. One look over all rows finds the suspects;
 * each is counted again under its lock. What was stored is what stands there and what was pruned after its time.
 */
final class Recount {
    private static final int ROWS_AT_ONCE = 10_000;

    private final Handle handle;
    private final Upkeep sql;

    Recount(Handle handle, Upkeep sql) {
        this.handle = handle;
        this.sql = sql;
    }

    private record Epoch(UUID kiosk, UUID id) {}

    private record Row(Epoch epoch, ItemId id, State state) {
        Tally tally() {
            return state == State.STANDS ? Tally.EMPTY.plus(id) : Tally.EMPTY;
        }
    }

    private enum State {
        STANDS,
        /** Its body is not what came, and nobody has noticed yet. */
        CHANGED,
        /** Noticed before, and waiting for its kiosk to send it again. */
        ALTERED
    }

    /** Epochs whose tally differs from their rows; the two must be read in one snapshot. */
    List<Standing> suspects() {
        Map<Epoch, Tally> counted = new HashMap<>();
        try (var found = rows(handle.createQuery(sql.responses())).stream()) {
            found.forEach(row -> counted.merge(row.epoch(), row.tally(), Tally::plus));
        }
        return Tallies.all(handle).stream()
                .filter(standing -> standing.kind() == ItemKind.RESPONSE)
                .filter(standing -> !isStored(
                        standing, counted.getOrDefault(new Epoch(standing.kiosk(), standing.epoch()), Tally.EMPTY)))
                .toList();
    }

    /** Few epochs are old enough to have lost something, so what was pruned is asked for last. */
    private boolean isStored(Standing standing, Tally rows) {
        return rows.equals(standing.stored()) || rows.plus(pruned(standing)).equals(standing.stored());
    }

    private Tally pruned(Standing standing) {
        return new Tallies(handle, standing.kiosk()).pruned(standing.epoch(), ItemKind.RESPONSE);
    }

    private ResultIterable<Row> rows(Query query) {
        return query.setFetchSize(ROWS_AT_ONCE).map((row, context) -> {
            var body = new ResponseBody(row.getString(4));
            var state = row.getInt(6) == 1
                    ? State.ALTERED
                    : body.has(Sha256.stored(row.getBytes(5))) ? State.STANDS : State.CHANGED;
            return new Row(
                    new Epoch(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))),
                    new ItemId(UUID.fromString(row.getString(3))),
                    state);
        });
    }

    /**
     * To be called under the lock of the kiosk: the tally of the epoch takes the count of the rows that stand. A body that
     * changed is marked, so that results leave it out and the kiosk's own copy can take its place.
     */
    Optional<Ledger.Miscount> putRight(Standing suspect) {
        var condition = " AND kiosk=" + sql.id(":kiosk") + " AND epoch=" + sql.id(":epoch");
        var rows = rows(handle.createQuery(sql.responses() + condition)
                        .bind("kiosk", suspect.kiosk().toString())
                        .bind("epoch", suspect.epoch().toString()))
                .list();
        var tallies = new Tallies(handle, suspect.kiosk());
        var line = tallies.line(suspect.epoch(), ItemKind.RESPONSE);
        var known = line.standing();
        var counted = pruned(suspect);
        var changed = 0;
        for (var row : rows) {
            counted = counted.plus(row.tally());
            if (row.state() == State.CHANGED) {
                changed += handle.createUpdate(sql.alter())
                        .bind("id", row.id().toString())
                        .execute();
            }
        }
        if (known.stored().equals(counted)) {
            return Optional.empty();
        }
        // What was proved before can no longer be relied on: a resend has to bring everything.
        var next = new Standing(
                known.kiosk(), known.epoch(), known.kind(), known.state(), counted, known.said(), Optional.empty());
        tallies.save(new Tallies.Line(next, line.lower()));
        return Optional.of(new Ledger.Miscount(known.kiosk(), known.epoch(), known.stored(), counted, changed));
    }
}
