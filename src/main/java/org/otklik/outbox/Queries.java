package org.otklik.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** What the outbox can be asked; reads alone. */
final class Queries {
    private final Rows rows;
    private final Accounts accounts;

    Queries(Rows rows) {
        this.rows = rows;
        accounts = new Accounts(rows.connection());
    }

    /** The epoch whose due items leave first: an older one before the one that is open. */
    Optional<UUID> epochWithDue(Instant now) throws SQLException {
        var sql = "SELECT i.epoch FROM item i JOIN epoch e ON e.epoch=i.epoch AND e.kind=i.kind"
                + " WHERE i.state='pending' AND i.next_at<=? ORDER BY e.state='open', i.epoch LIMIT 1";
        try (var select = rows.connection().prepareStatement(sql)) {
            select.setLong(1, now.getEpochSecond());
            try (var found = select.executeQuery()) {
                return found.next() ? Optional.of(Rows.uuid(found.getBytes(1))) : Optional.empty();
            }
        }
    }

    /** Due items in the order of their random keys; the bound counts bodies, one too large for it comes alone. */
    List<Entry> due(UUID epoch, Instant now, int maxItems, int maxBytes) throws SQLException {
        var sql = "SELECT id, kind, body, sha256, boot FROM item"
                + " WHERE epoch=? AND state='pending' AND next_at<=? ORDER BY key LIMIT ?";
        List<Entry> entries = new ArrayList<>();
        try (var select = rows.connection().prepareStatement(sql)) {
            select.setBytes(1, Rows.bytes(epoch));
            select.setLong(2, now.getEpochSecond());
            select.setInt(3, maxItems);
            try (var found = select.executeQuery()) {
                var bytes = 0;
                while (found.next()) {
                    var body = found.getBytes(3);
                    bytes += body.length;
                    if (bytes > maxBytes && !entries.isEmpty()) {
                        break;
                    }
                    var kind = ItemKind.of(found.getString(2)).orElseThrow();
                    var item = new CanonicalItem(
                            ItemId.of(found.getBytes(1)), kind, body, Sha256.stored(found.getBytes(4)));
                    entries.add(new Entry(item, found.getLong(5)));
                }
            }
        }
        return entries;
    }

    /** Every epoch of this file, those that are over included; the open one stands last. */
    List<EpochTallies> allTallies(Instant now) throws SQLException {
        List<EpochTallies> all = new ArrayList<>();
        try (var select = rows.connection()
                        .prepareStatement(
                                "SELECT DISTINCT epoch, state FROM epoch WHERE kind='response' ORDER BY state='open'");
                var found = select.executeQuery()) {
            while (found.next()) {
                var epoch = Rows.uuid(found.getBytes(1));
                all.add(new EpochTallies(
                        epoch,
                        found.getString(2),
                        kind(epoch, ItemKind.RESPONSE, now),
                        kind(epoch, ItemKind.COMMENT, now)));
            }
        }
        return all;
    }

    /** What is reported: an epoch that is closed and proved is over. */
    List<EpochTallies> tallies(Instant now) throws SQLException {
        return allTallies(now).stream()
                .filter(epoch -> !epoch.state().equals(Epochs.PROVED))
                .toList();
    }

    private KindTallies kind(UUID epoch, ItemKind kind, Instant now) throws SQLException {
        var unreleased = unreleased(epoch, kind, now);
        var waiting = count(epoch, kind, "state IN ('pending', 'sending')") - unreleased.n();
        return new KindTallies(
                accounts.committed(epoch, kind).minus(unreleased),
                accounts.acked(epoch, kind),
                waiting,
                count(epoch, kind, "state='quarantined'"),
                accounts.dropped(epoch, kind).n());
    }

    private Tally unreleased(UUID epoch, ItemKind kind, Instant now) throws SQLException {
        var sql = "SELECT id FROM item WHERE epoch=? AND kind=? AND state='pending' AND next_at>?";
        var tally = Tally.EMPTY;
        try (var select = rows.connection().prepareStatement(sql)) {
            select.setBytes(1, Rows.bytes(epoch));
            select.setString(2, kind.word());
            select.setLong(3, now.getEpochSecond());
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    tally = tally.plus(ItemId.of(found.getBytes(1)));
                }
            }
        }
        return tally;
    }

    private long count(UUID epoch, ItemKind kind, String condition) throws SQLException {
        var sql = "SELECT count(*) FROM item WHERE epoch=? AND kind=? AND " + condition;
        try (var select = rows.connection().prepareStatement(sql)) {
            select.setBytes(1, Rows.bytes(epoch));
            select.setString(2, kind.word());
            try (var found = select.executeQuery()) {
                return found.getLong(1);
            }
        }
    }

    Standing standing(Instant now) throws SQLException {
        var sql = "SELECT id, kind, next_at FROM item WHERE state IN ('pending', 'sending')";
        var due = 0L;
        var unreleased = 0L;
        var oldest = now;
        try (var select = rows.connection().prepareStatement(sql);
                var found = select.executeQuery()) {
            while (found.next()) {
                if (found.getLong(3) > now.getEpochSecond()) {
                    unreleased++;
                    continue;
                }
                due++;
                var time = ItemId.of(found.getBytes(1)).time();
                oldest = time.isBefore(oldest) ? time : oldest;
            }
        }
        var quarantined =
                org.otklik.sqlite.Sql.whole(rows.connection(), "SELECT count(*) FROM item WHERE state='quarantined'");
        return new Standing(
                due, unreleased, quarantined, Duration.between(oldest, now).toHours());
    }
}
