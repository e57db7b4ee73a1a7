package org.otklik.collector.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Tally;

/** The tally rows of one kiosk within one transaction; statements that both databases understand. */
final class Tallies {
    private static final String COLUMNS =
            "SELECT kiosk, epoch, kind, state, stored, digest, committed, committed_digest, acked, acked_digest,"
                    + " pending, quarantined, dropped, proved_at, lower_seen, lower_boot, lower_request FROM tally";
    private static final String ONE = " WHERE kiosk=:kiosk AND epoch=:epoch AND kind=:kind";

    private final Handle handle;
    private final UUID kiosk;

    Tallies(Handle handle, UUID kiosk) {
        this.handle = handle;
        this.kiosk = kiosk;
    }

    /** How often in a row a lower count was reported, and by which report last. */
    record Lower(int seen, long boot, long request) {
        static final Lower NONE = new Lower(0, 0, 0);

        boolean isOlderThan(long otherBoot, long otherRequest) {
            return otherBoot > boot || (otherBoot == boot && otherRequest > request);
        }
    }

    /** A row as it lies there. */
    record Line(Standing standing, Lower lower) {}

    /** Every standing there is, by kiosk. */
    static List<Standing> all(Handle handle) {
        return handle.createQuery(COLUMNS + " ORDER BY kiosk, epoch, kind")
                .map((row, context) -> line(row).standing())
                .list();
    }

    /** Makes the rows that are not there; an epoch that another kiosk counts in begins as a clone. */
    void ensure(Collection<UUID> epochs) {
        var here = lines();
        for (var epoch : epochs) {
            for (var kind : ItemKind.values()) {
                if (here.stream().noneMatch(line -> is(line, epoch, kind))) {
                    create(epoch, kind);
                }
            }
        }
    }

    private void create(UUID epoch, ItemKind kind) {
        var state = isAnothers(epoch) ? EpochState.CLONED : EpochState.SOUND;
        handle.createUpdate("INSERT INTO tally(kiosk, epoch, kind, state, stored, digest, committed, committed_digest,"
                        + " acked, acked_digest, pending) VALUES (:kiosk, :epoch, :kind, :state, 0, :zero, 0, :zero,"
                        + " 0, :zero, 0) ON CONFLICT DO NOTHING")
                .bind("kiosk", kiosk.toString())
                .bind("epoch", epoch.toString())
                .bind("kind", kind.word())
                .bind("state", state.word())
                .bind("zero", Tally.EMPTY.digest())
                .execute();
    }

    private boolean isAnothers(UUID epoch) {
        return handle.createQuery("SELECT count(*) FROM tally WHERE epoch=:epoch AND kiosk<>:kiosk")
                        .bind("epoch", epoch.toString())
                        .bind("kiosk", kiosk.toString())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    List<Line> lines() {
        return handle.createQuery(COLUMNS + " WHERE kiosk=:kiosk ORDER BY epoch, kind")
                .bind("kiosk", kiosk.toString())
                .map((row, context) -> line(row))
                .list();
    }

    /** One row, which is there. */
    Line line(UUID epoch, ItemKind kind) {
        return handle.createQuery(COLUMNS + ONE)
                .bind("kiosk", kiosk.toString())
                .bind("epoch", epoch.toString())
                .bind("kind", kind.word())
                .map((row, context) -> line(row))
                .one();
    }

    void save(Line line) {
        var standing = line.standing();
        var said = standing.said();
        handle.createUpdate("UPDATE tally SET state=:state, stored=:stored, digest=:digest, committed=:committed,"
                        + " committed_digest=:committed_digest, acked=:acked, acked_digest=:acked_digest,"
                        + " pending=:pending, quarantined=:quarantined, dropped=:dropped, proved_at=:proved,"
                        + " lower_seen=:seen, lower_boot=:boot, lower_request=:request" + ONE)
                .bind("kiosk", kiosk.toString())
                .bind("epoch", standing.epoch().toString())
                .bind("kind", standing.kind().word())
                .bind("state", standing.state().word())
                .bind("stored", standing.stored().n())
                .bind("digest", standing.stored().digest())
                .bind("committed", said.committed().n())
                .bind("committed_digest", said.committed().digest())
                .bind("acked", said.acked().n())
                .bind("acked_digest", said.acked().digest())
                .bind("pending", said.pending())
                .bind("quarantined", said.quarantined())
                .bind("dropped", said.dropped())
                .bind("proved", standing.provedAt().map(Instant::toString).orElse(""))
                .bind("seen", line.lower().seen())
                .bind("boot", line.lower().boot())
                .bind("request", line.lower().request())
                .execute();
    }

    /** What went after its time and is still counted as stored. */
    Tally pruned(UUID epoch, ItemKind kind) {
        return handle.createQuery("SELECT pruned, pruned_digest FROM tally" + ONE)
                .bind("kiosk", kiosk.toString())
                .bind("epoch", epoch.toString())
                .bind("kind", kind.word())
                .map((row, context) -> Tally.parse(row.getLong(1), row.getBytes(2)))
                .one();
    }

    void prune(UUID epoch, ItemKind kind, Tally gone) {
        var all = pruned(epoch, kind).plus(gone);
        handle.createUpdate("UPDATE tally SET pruned=:n, pruned_digest=:digest" + ONE)
                .bind("n", all.n())
                .bind("digest", all.digest())
                .bind("kiosk", kiosk.toString())
                .bind("epoch", epoch.toString())
                .bind("kind", kind.word())
                .execute();
    }

    private static boolean is(Line line, UUID epoch, ItemKind kind) {
        return line.standing().epoch().equals(epoch) && line.standing().kind() == kind;
    }

    private static Line line(ResultSet row) throws SQLException {
        var said = new KindTallies(
                Tally.parse(row.getLong(7), row.getBytes(8)),
                Tally.parse(row.getLong(9), row.getBytes(10)),
                row.getLong(11),
                row.getLong(12),
                row.getLong(13));
        var proved = row.getString(14);
        var standing = new Standing(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                ItemKind.of(row.getString(3)).orElseThrow(),
                EpochState.of(row.getString(4)),
                Tally.parse(row.getLong(5), row.getBytes(6)),
                said,
                proved.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(proved)));
        return new Line(standing, new Lower(row.getInt(15), row.getLong(16), row.getLong(17)));
    }
}
