package org.otklik.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.otklik.outbox.ItemState;
import org.otklik.outbox.Standing;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Tally;

/**
 * The rows of the outbox without a disk, in the order in which they came. What is acked is counted once: a fleet of kiosks
 * asks for its account with every request, and most of what a kiosk holds is acked.
 */
final class RowsInMemory {
    private final Map<ItemId, RowInMemory> all = new LinkedHashMap<>();
    private final Map<Long, RowInMemory> open = new TreeMap<>();
    private final Map<UUID, Map<ItemKind, Tally>> came = new HashMap<>();
    private final Map<UUID, Map<ItemKind, Tally>> acked = new HashMap<>();

    void add(RowInMemory row) {
        all.put(row.item.id(), row);
        count(came, row, row.tally);
        if (row.state == ItemState.ACKED) {
            count(acked, row, row.tally);
        } else {
            open.put(row.number, row);
        }
    }

    RowInMemory get(ItemId id) {
        return all.get(id);
    }

    boolean holds(ItemId id) {
        return all.containsKey(id);
    }

    Collection<ItemId> ids() {
        return all.keySet();
    }

    int size() {
        return all.size();
    }

    Collection<RowInMemory> all() {
        return all.values();
    }

    /** All that is not acked. */
    Collection<RowInMemory> open() {
        return open.values();
    }

    /** Does something to a row; whether it is acked may be another thing after it. */
    void change(RowInMemory row, Runnable change) {
        var before = row.state;
        change.run();
        if (before != ItemState.ACKED && row.state == ItemState.ACKED) {
            open.remove(row.number);
            count(acked, row, row.tally);
        } else if (before == ItemState.ACKED && row.state != ItemState.ACKED) {
            open.put(row.number, row);
            count(acked, row, Tally.EMPTY.minus(row.tally));
        }
    }

    private static void count(Map<UUID, Map<ItemKind, Tally>> tallies, RowInMemory row, Tally tally) {
        tallies.computeIfAbsent(row.epoch, epoch -> new EnumMap<>(ItemKind.class))
                .merge(row.item.kind(), tally, Tally::plus);
    }

    /** None of those that wait waits for its hour any more. */
    void releaseAll() {
        List<RowInMemory> pending = new ArrayList<>(open.values());
        pending.removeIf(row -> row.state != ItemState.PENDING);
        pending.forEach(row -> {
            var due = row.copy(Instant.EPOCH);
            all.put(row.item.id(), due);
            open.replace(row.number, due);
        });
    }

    KindTallies account(UUID epoch, ItemKind kind, Instant now) {
        var committed = of(came, epoch, kind);
        var pending = 0;
        var quarantined = 0;
        for (var row : open.values()) {
            if (!row.epoch.equals(epoch) || row.item.kind() != kind) {
                continue;
            }
            if (row.state == ItemState.PENDING && row.nextAt.isAfter(now)) {
                // Nobody hears of a comment before its hour.
                committed = committed.minus(row.tally);
                continue;
            }
            pending += row.waits() ? 1 : 0;
            quarantined += row.state == ItemState.QUARANTINED ? 1 : 0;
        }
        return new KindTallies(committed, of(acked, epoch, kind), pending, quarantined, 0);
    }

    private static Tally of(Map<UUID, Map<ItemKind, Tally>> tallies, UUID epoch, ItemKind kind) {
        return tallies.getOrDefault(epoch, Map.of()).getOrDefault(kind, Tally.EMPTY);
    }

    Standing standing(Instant now) {
        var waiting = open.values().stream().filter(RowInMemory::waits).toList();
        var unreleased = waiting.stream().filter(row -> row.nextAt.isAfter(now)).count();
        var oldest = waiting.stream()
                .filter(row -> !row.nextAt.isAfter(now))
                .map(row -> row.item.id().time())
                .min(Instant::compareTo)
                .orElse(now);
        return new Standing(
                waiting.size() - unreleased,
                unreleased,
                open.size() - waiting.size(),
                Duration.between(oldest, now).toHours());
    }
}
