package org.otklik.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Tally;

/**
 * Whether every account agrees with its rows: committed is acked, dropped, and the rows that are neither, by count and by
 * digest; and what is not here any more was deleted after its receipt, dropped, or counted as lost by a salvage. Of an
 * epoch with losses only numbers can be compared, of one whose counters are gone nothing. Whoever calls it has begun a
 * transaction. Sync page 2.3.
 */
final class AccountCheck {
    private final Connection connection;
    private final Rows rows;
    private final Accounts accounts;

    AccountCheck(Connection connection) {
        this.connection = connection;
        rows = new Rows(connection);
        accounts = new Accounts(connection);
    }

    /** Rows of one kind in one epoch: how many there are at all, and those that no receipt has named. */
    private record Here(long all, Tally unacked) {
        static final Here NONE = new Here(0, Tally.EMPTY);

        Here plus(ItemId id, boolean isAcked) {
            return new Here(all + 1, isAcked ? unacked : unacked.plus(id));
        }
    }

    /** One sentence for each account that differs; no word of an answer. */
    List<String> differences() throws SQLException {
        var here = here();
        List<String> differences = new ArrayList<>();
        for (var epoch : epochs()) {
            var missing = 0L;
            var lost = rows.wholeMeta(Alarms.lost(epoch));
            for (var kind : ItemKind.values()) {
                var found = here.getOrDefault(epoch, Map.of()).getOrDefault(kind, Here.NONE);
                var committed = accounts.committed(epoch, kind);
                var dropped = accounts.dropped(epoch, kind);
                var rest = committed.minus(accounts.acked(epoch, kind)).minus(dropped);
                missing += committed.n() - dropped.n() - rows.wholeMeta(Purge.counter(epoch, kind)) - found.all();
                if (lost == 0 && !rest.equals(found.unacked())) {
                    differences.add("%s %s: %d rows are not acknowledged, the account says %d%s"
                            .formatted(
                                    epoch,
                                    kind.word(),
                                    found.unacked().n(),
                                    rest.n(),
                                    rest.n() == found.unacked().n() ? ", with another digest" : ""));
                }
            }
            if (missing != lost) {
                differences.add("%s: %d items are missing, the file knows of %d".formatted(epoch, missing, lost));
            }
        }
        return differences;
    }

    private List<UUID> epochs() throws SQLException {
        List<UUID> epochs = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT DISTINCT epoch FROM epoch WHERE state<>'" + Epochs.DAMAGED + "'")) {
            while (found.next()) {
                epochs.add(Rows.uuid(found.getBytes(1)));
            }
        }
        return epochs;
    }

    private Map<UUID, Map<ItemKind, Here>> here() throws SQLException {
        Map<UUID, Map<ItemKind, Here>> here = new HashMap<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT epoch, kind, id, state='acked' FROM item")) {
            while (found.next()) {
                var id = ItemId.of(found.getBytes(3));
                var isAcked = found.getBoolean(4);
                here.computeIfAbsent(Rows.uuid(found.getBytes(1)), epoch -> new HashMap<>())
                        .compute(
                                ItemKind.of(found.getString(2)).orElseThrow(),
                                (kind, before) -> (before == null ? Here.NONE : before).plus(id, isAcked));
            }
        }
        return here;
    }
}
