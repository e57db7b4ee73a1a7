package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.otklik.wire.Batch;
import org.otklik.wire.EpochReceived;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Tally;

/**
 * What a batch says of its kiosk, put beside what is here, in the transaction of its items: tallies, heartbeat, and what
 * the collector asks for in return. The same for every database. Sync page 4.3.
 */
final class KioskReport {
    /** One report may be late on the line; a kiosk that is behind itself twice in a row has forgotten something. */
    private static final int LOWER_MEANS_REWOUND = 2;

    private final Handle handle;
    private final Batch batch;
    private final Instant now;
    private final Tallies tallies;

    KioskReport(Handle handle, Batch batch, Instant now) {
        this.handle = handle;
        this.batch = batch;
        this.now = now;
        tallies = new Tallies(handle, batch.kiosk());
    }

    /** To be called before items are stored: from here on there is a row for each tally that may move. */
    void begin() {
        Set<UUID> epochs = new LinkedHashSet<>(Set.of(batch.epoch()));
        batch.tallies().stream().map(EpochTallies::epoch).sorted().forEach(epochs::add);
        tallies.ensure(epochs);
    }

    /** To be called when the items are in: {@code arrived} are the ids that were new. */
    Ledger.Stored end(List<ItemResult> results, Map<ItemKind, Tally> arrived) {
        arrived.forEach(this::add);
        var order = isNewest() ? Reports.NEWEST : Reports.LATE;
        var rewound = batch.tallies().stream()
                .filter(epoch -> isRewound(epoch, order))
                .toList();
        rewound.forEach(this::forgotten);
        var received = batch.tallies().stream().map(this::received).toList();
        var commands = new Commands(handle);
        commands.markDone(batch.kiosk(), batch.done(), now);
        if (order == Reports.NEWEST || !rewound.isEmpty()) {
            tallies.lines().forEach(line -> commands.orderFor(line.standing(), now));
        }
        return new Ledger.Stored(results, received, commands.open(batch.kiosk()));
    }

    /** Whether a report is newer than every one before it. */
    private enum Reports {
        NEWEST,
        LATE
    }

    private void add(ItemKind kind, Tally arrived) {
        var line = tallies.line(batch.epoch(), kind);
        var standing = line.standing();
        tallies.save(new Tallies.Line(
                new Standing(
                        standing.kiosk(),
                        standing.epoch(),
                        kind,
                        standing.state(),
                        standing.stored().plus(arrived),
                        standing.said(),
                        standing.provedAt()),
                line.lower()));
    }

    /** A report that came out of order is ignored; its items were taken all the same. */
    private boolean isNewest() {
        return beat(" WHERE (excluded.boot, excluded.request) > (heartbeat.boot, heartbeat.request)") == 1;
    }

    private int beat(String condition) {
        return handle.createUpdate(
                        "INSERT INTO heartbeat(kiosk, boot, request, received_at, app, db, disk_free_mb, oldest_pending_h)"
                                + " VALUES (:kiosk, :boot, :request, :at, :app, :db, :disk, :oldest) ON CONFLICT(kiosk) DO UPDATE"
                                + " SET boot=excluded.boot, request=excluded.request, received_at=excluded.received_at,"
                                + " app=excluded.app, db=excluded.db, disk_free_mb=excluded.disk_free_mb,"
                                + " oldest_pending_h=excluded.oldest_pending_h" + condition)
                .bind("kiosk", batch.kiosk().toString())
                .bind("boot", batch.boot())
                .bind("request", batch.request())
                .bind("at", now.toString())
                .bind("app", batch.health().app())
                .bind("db", batch.health().db())
                .bind("disk", batch.health().diskFreeMb())
                .bind("oldest", batch.health().oldestPendingHours())
                .execute();
    }

    private boolean isRewound(EpochTallies epoch, Reports order) {
        var rewound = false;
        for (var kind : ItemKind.values()) {
            rewound |= read(epoch, kind, order) == Finding.REWOUND;
        }
        return rewound;
    }

    private enum Finding {
        NOTHING,
        REWOUND
    }

    /** A lower count is held against the kiosk only when the next report, in whatever order, has one again. */
    private Finding read(EpochTallies epoch, ItemKind kind, Reports order) {
        var line = tallies.line(epoch.epoch(), kind);
        var known = line.standing();
        var said = epoch.of(kind);
        var isLower = said.committed().n() < known.said().committed().n() && known.state() != EpochState.REWOUND;
        if (!isLower) {
            if (order == Reports.NEWEST) {
                tallies.save(new Tallies.Line(standing(known, state(known, epoch), said), Tallies.Lower.NONE));
            }
            return Finding.NOTHING;
        }
        if (!line.lower().isOlderThan(batch.boot(), batch.request())) {
            return Finding.NOTHING;
        }
        var lower = new Tallies.Lower(line.lower().seen() + 1, batch.boot(), batch.request());
        tallies.save(new Tallies.Line(known, lower));
        return lower.seen() >= LOWER_MEANS_REWOUND ? Finding.REWOUND : Finding.NOTHING;
    }

    private static EpochState state(Standing known, EpochTallies epoch) {
        var said = EpochState.of(epoch.state());
        return known.state() == EpochState.REWOUND || known.state() == EpochState.CLONED ? known.state() : said;
    }

    /** The older copy counts its starts and requests anew too, so from here on its reports are the newest again. */
    private void forgotten(EpochTallies epoch) {
        beat("");
        for (var kind : ItemKind.values()) {
            var known = tallies.line(epoch.epoch(), kind).standing();
            tallies.save(new Tallies.Line(standing(known, EpochState.REWOUND, epoch.of(kind)), Tallies.Lower.NONE));
        }
    }

    private Standing standing(Standing known, EpochState state, KindTallies said) {
        var next =
                new Standing(known.kiosk(), known.epoch(), known.kind(), state, known.stored(), said, known.provedAt());
        return next.proves()
                ? new Standing(next.kiosk(), next.epoch(), next.kind(), state, next.stored(), said, Optional.of(now))
                : next;
    }

    private EpochReceived received(EpochTallies epoch) {
        var response = tallies.line(epoch.epoch(), ItemKind.RESPONSE).standing().stored();
        var comment = tallies.line(epoch.epoch(), ItemKind.COMMENT).standing().stored();
        var proved = response.equals(epoch.response().committed())
                && comment.equals(epoch.comment().committed());
        return new EpochReceived(epoch.epoch(), response, comment, proved);
    }
}
