package org.otklik.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Tally;

/** A new outbox that is filled with what a damaged one still holds. */
final class SalvageCopy implements Remains.Taker<SQLException> {
    /** Rows a transaction: one sync for some megabytes. */
    private static final int PIECE = 1_000;

    /** Numbers and names that go on; whatever else stood there is made anew. */
    private static final List<String> CARRIED = List.of(
            "request",
            Commands.DONE,
            Commands.RESENT_HOUR,
            Epochs.BEGUN_DAY,
            "release.day",
            "release.at",
            Purge.NEWEST);

    private final Rows rows;
    private final Accounts accounts;
    private final Set<ItemId> kept = new HashSet<>();
    private final Map<UUID, Map<ItemKind, Found>> found = new HashMap<>();
    private long highestBoot;
    private int inPiece;

    SalvageCopy(Connection connection) {
        rows = new Rows(connection);
        accounts = new Accounts(connection);
    }

    /** When it is, and whether counters may be older than rows. */
    record Moment(Instant now, boolean unsure) {}

    /** Whole rows of one kind in one epoch, and those of them that are acked. */
    private record Found(Tally all, Tally acked) {
        static final Found NONE = new Found(Tally.EMPTY, Tally.EMPTY);

        Found plus(Remains.Row row) {
            var id = row.item().id();
            return new Found(all.plus(id), row.state() == ItemState.ACKED ? acked.plus(id) : acked);
        }
    }

    @Override
    public void take(Remains.Row row) throws SQLException {
        if (!kept.add(row.item().id())) {
            return;
        }
        if (inPiece == 0) {
            rows.run("BEGIN IMMEDIATE");
        }
        rows.insert(row.item(), row.epoch(), row.boot(), row.nextAt());
        rows.restore(row);
        highestBoot = Math.max(highestBoot, row.boot());
        found.computeIfAbsent(row.epoch(), epoch -> new EnumMap<>(ItemKind.class))
                .merge(row.item().kind(), Found.NONE.plus(row), (before, one) -> before.plus(row));
        inPiece++;
        if (inPiece == PIECE) {
            endPiece();
        }
    }

    /** The file as its last checkpoint left it: what was delivered then may have been deleted since. */
    Remains.Taker<SQLException> olderVersions() {
        return row -> {
            if (row.state() != ItemState.ACKED) {
                take(row);
            }
        };
    }

    private void endPiece() throws SQLException {
        if (inPiece > 0) {
            rows.run("COMMIT");
        }
        inPiece = 0;
    }

    /** Writes the accounts, closes every epoch and begins a new one, and says what was saved and what was not. */
    Salvaged.Done closed(Remains remains, Moment moment, RandomGenerator random) throws SQLException {
        endPiece();
        rows.run("BEGIN IMMEDIATE");
        remains.epochs().forEach(epoch -> found.computeIfAbsent(epoch, each -> new EnumMap<>(ItemKind.class)));
        var missing = 0L;
        var damaged = 0;
        for (var epoch : found.keySet()) {
            var lost = account(epoch, remains, moment);
            missing += Math.max(0, lost);
            damaged += lost < 0 ? 1 : 0;
        }
        var lost = new HashSet<>(remains.named());
        lost.removeAll(kept);
        var done = new Salvaged.Done(kept.size(), lost, Math.max(0, missing - lost.size()), damaged);
        carry(remains, moment);
        new Epochs(rows, random)
                .begunBySalvage(moment.now().atZone(ZoneOffset.UTC).toLocalDate());
        rows.write(
                Alarms.SALVAGED,
                "%s %d %d %d"
                        .formatted(
                                moment.now().atZone(ZoneOffset.UTC).toLocalDate(),
                                done.kept(),
                                done.lost().size(),
                                done.counted()));
        rows.run("COMMIT");
        return done;
    }

    /** How many items its counters miss; below zero when its counters are gone or cannot be right. */
    private long account(UUID epoch, Remains remains, Moment moment) throws SQLException {
        var counted = remains.account(epoch);
        var missing = 0L;
        // How many were deleted in their time stands with the boot number: with that page gone, nobody can tell them
        // from lost.
        var isSure = counted.isPresent() && !moment.unsure() && remains.meta().containsKey("boot");
        for (var kind : ItemKind.values()) {
            if (isSure) {
                var account = counted.get().get(kind);
                var here = found.get(epoch).getOrDefault(kind, Found.NONE).all().n();
                var gone = account.committed().n() - account.dropped().n() - purged(remains, epoch, kind) - here;
                isSure = gone >= 0;
                missing += gone;
            }
        }
        accounts.begin(epoch, isSure ? Epochs.CLOSED : Epochs.DAMAGED);
        for (var kind : ItemKind.values()) {
            var here = found.get(epoch).getOrDefault(kind, Found.NONE);
            var account = isSure
                    ? counted.get().get(kind)
                    : new Remains.Account(Epochs.DAMAGED, here.all(), here.acked(), Tally.EMPTY);
            accounts.writeCommitted(epoch, kind, account.committed());
            accounts.writeAcked(epoch, kind, account.acked());
            accounts.writeDropped(epoch, kind, account.dropped());
            rows.write(Purge.counter(epoch, kind), isSure ? purged(remains, epoch, kind) : 0);
        }
        if (isSure && missing > 0) {
            rows.write(Alarms.lost(epoch), missing);
        }
        return isSure ? missing : -1;
    }

    private static long purged(Remains remains, UUID epoch, ItemKind kind) {
        return number(remains.meta().getOrDefault(Purge.counter(epoch, kind), "0"));
    }

    /** A number that cannot be read is made up so that it is higher than any before: the collector ignores older reports. */
    private void carry(Remains remains, Moment moment) throws SQLException {
        for (var value : remains.meta().entrySet()) {
            if (CARRIED.contains(value.getKey()) || value.getKey().startsWith(Rows.WORD)) {
                rows.write(value.getKey(), value.getValue());
            }
        }
        var boot = number(remains.meta().getOrDefault("boot", "0"));
        // One start an hour since 1970 is more than any kiosk has seen.
        var made = moment.now().getEpochSecond() / 3_600;
        rows.write("boot", boot > 0 && !moment.unsure() ? Math.max(boot, highestBoot) : Math.max(made, highestBoot));
    }

    private static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
