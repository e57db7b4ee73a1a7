package org.otklik.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.otklik.outbox.ItemState;
import org.otklik.outbox.Standing;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Tally;

/** What the outbox without a disk says of its rows: counted anew each time. */
final class AccountInMemory {
    private AccountInMemory() {}

    static KindTallies of(Collection<RowInMemory> rows, UUID epoch, ItemKind kind, Instant now) {
        var committed = Tally.EMPTY;
        var acked = Tally.EMPTY;
        var pending = 0;
        var quarantined = 0;
        for (var row : rows) {
            if (!row.epoch.equals(epoch)
                    || row.item.kind() != kind
                    || (row.state == ItemState.PENDING && row.nextAt.isAfter(now))) {
                continue;
            }
            committed = committed.plus(row.tally);
            acked = row.state == ItemState.ACKED ? acked.plus(row.tally) : acked;
            pending += row.waits() ? 1 : 0;
            quarantined += row.state == ItemState.QUARANTINED ? 1 : 0;
        }
        return new KindTallies(committed, acked, pending, quarantined, 0);
    }

    static Standing standing(Collection<RowInMemory> rows, Instant now) {
        var waiting = rows.stream().filter(RowInMemory::waits).toList();
        var unreleased = waiting.stream().filter(row -> row.nextAt.isAfter(now)).count();
        var quarantined =
                rows.stream().filter(row -> row.state == ItemState.QUARANTINED).count();
        var oldest = waiting.stream()
                .filter(row -> !row.nextAt.isAfter(now))
                .map(row -> row.item.id().time())
                .min(Instant::compareTo)
                .orElse(now);
        return new Standing(
                waiting.size() - unreleased,
                unreleased,
                quarantined,
                Duration.between(oldest, now).toHours());
    }
}
