package org.otklik.collector.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ResponseBody;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** What a ledger forgets in time. Ids and digests stay, so that duplicates and tallies are what they were. Sync page 4.3. */
public final class Retention {
    /** Words of visitors are read, acted upon and gone after a quarter. */
    private static final Duration COMMENT_TEXT = Duration.ofDays(90);

    /** Rows of one transaction: batches come in between. */
    private static final int AT_ONCE = 1_000;

    private static final String FIRST_ID = new UUID(0, 0).toString();

    private final Jdbi jdbi;
    private final Upkeep sql;

    public Retention(LedgerDatabase database) {
        jdbi = database.maintenance();
        sql = Upkeep.of(database.dialect());
    }

    /** Clears the text of comments that arrived more than 90 days ago, and every other body that came under their ids. */
    public int clearComments(Instant now) {
        var before = Arrival.day(now.minus(COMMENT_TEXT));
        var all = 0;
        for (var cleared = AT_ONCE; cleared == AT_ONCE; all += cleared) {
            cleared = jdbi.inTransaction(handle -> {
                handle.createUpdate(sql.clearConflicts()).bind("before", before).execute();
                return handle.createUpdate(sql.clearComments())
                        .bind("before", before)
                        .bind("most", AT_ONCE)
                        .execute();
            });
        }
        return all;
    }

    /**
     * Takes language, modes, way of input and times out of the responses of closed months, and clears every other body
     * that came under their ids. A month is closed once the month after it is over: until then what kiosks bring late
     * counts with the rest. A body that is not what came is left as evidence. Returns how many were reduced.
     */
    public int reduceBodies(Instant now) {
        var before = YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(1) + "-01";
        var all = 0;
        var after = Optional.of(FIRST_ID);
        while (after.isPresent()) {
            var from = after.get();
            var step = jdbi.inTransaction(handle -> reduce(handle, before, from));
            all += step.reduced();
            after = step.last();
        }
        return all;
    }

    private record Closed(String id, ResponseBody body, Sha256 sha256) {}

    private record Step(int reduced, Optional<String> last) {}

    private Step reduce(Handle handle, String before, String after) {
        List<Closed> closed = handle.createQuery(sql.closed())
                .bind("before", before)
                .bind("after", after)
                .bind("most", AT_ONCE)
                .map((row, context) -> new Closed(
                        row.getString(1), new ResponseBody(row.getString(2)), Sha256.stored(row.getBytes(3))))
                .list();
        var reduced = 0;
        for (var one : closed) {
            var left = one.body().has(one.sha256()) ? one.body().left() : Optional.<byte[]>empty();
            if (left.isPresent()) {
                reduced += replace(handle, one.id(), left.get());
            }
        }
        var last = closed.size() < AT_ONCE
                ? Optional.<String>empty()
                : Optional.of(closed.get(closed.size() - 1).id());
        return new Step(reduced, last);
    }

    private int replace(Handle handle, String id, byte[] left) {
        handle.createUpdate("UPDATE conflict SET body='' WHERE id=:id")
                .bind("id", id)
                .execute();
        return handle.createUpdate(sql.reduce())
                .bind("body", new String(left, StandardCharsets.UTF_8))
                .bind("left", Sha256.of(left).bytes())
                .bind("id", id)
                .execute();
    }

    /**
     * Drops responses, and items that no release could read, that arrived more than this many months ago; what went is
     * counted as pruned in the same transaction, so that what a kiosk committed can still be proved. Returns how many.
     */
    public int dropResponses(Instant now, int months) {
        var limit = now.atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
        var before = Arrival.of(Optional.of(ItemKind.RESPONSE), limit);
        int unread = jdbi.inTransaction(handle -> handle.createUpdate(sql.dropUnread())
                .bind("before", Arrival.day(limit))
                .execute());
        var all = unread;
        for (var epoch : overdue(before)) {
            for (var dropped = AT_ONCE; dropped == AT_ONCE; all += dropped) {
                dropped = jdbi.inTransaction(handle -> drop(handle, epoch, before));
            }
        }
        return all;
    }

    private record Epoch(UUID kiosk, UUID id) {}

    private List<Epoch> overdue(String before) {
        return jdbi.withHandle(handle -> handle.createQuery(sql.overdue())
                .bind("before", before)
                .map((row, context) -> new Epoch(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))))
                .list());
    }

    private record Gone(ItemId id, boolean altered) {}

    private int drop(Handle handle, Epoch epoch, String before) {
        handle.createQuery(sql.lock())
                .bind("kiosk", epoch.kiosk().toString())
                .mapTo(String.class)
                .list();
        var gone = handle.createQuery(sql.drop())
                .bind("kiosk", epoch.kiosk().toString())
                .bind("epoch", epoch.id().toString())
                .bind("before", before)
                .bind("most", AT_ONCE)
                .map((row, context) -> new Gone(new ItemId(UUID.fromString(row.getString(1))), row.getInt(2) == 1))
                .list();
        var pruned = Tally.EMPTY;
        for (var one : gone) {
            handle.createUpdate("DELETE FROM conflict WHERE id=:id")
                    .bind("id", one.id().toString())
                    .execute();
            // What was found altered is not among what is stored.
            pruned = one.altered() ? pruned : pruned.plus(one.id());
        }
        new Tallies(handle, epoch.kiosk()).prune(epoch.id(), ItemKind.RESPONSE, pruned);
        return gone.size();
    }
}
