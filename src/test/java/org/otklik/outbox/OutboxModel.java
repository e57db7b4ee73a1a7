package org.otklik.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Tally;

/** What an outbox does, said as briefly as can be: no disk, no order, no time but before and after the midnight of comments. */
final class OutboxModel {
    private final Map<ItemId, Row> rows = new LinkedHashMap<>();
    private int epochs = 1;
    private boolean releasesAtOnce;

    /** One item. */
    private static final class Row {
        private final ItemKind kind;
        private final int epoch;
        private ItemState state = ItemState.PENDING;
        private String reason = "";
        private int tries;
        private boolean isReleased;

        Row(ItemKind kind, int epoch, boolean isReleased) {
            this.kind = kind;
            this.epoch = epoch;
            this.isReleased = isReleased;
        }

        void pend() {
            state = ItemState.PENDING;
            tries = 0;
        }

        void aside(String why) {
            state = ItemState.QUARANTINED;
            reason = why;
        }
    }

    void kept(List<ItemId> ids) {
        for (var i = 0; i < ids.size(); i++) {
            rows.put(
                    ids.get(i),
                    i == 0
                            ? new Row(ItemKind.RESPONSE, epochs, true)
                            : new Row(ItemKind.COMMENT, epochs, releasesAtOnce));
        }
    }

    void sending(Collection<ItemId> ids) {
        ids.stream().map(rows::get).forEach(row -> {
            row.state = ItemState.SENDING;
            row.tries++;
        });
    }

    /** The program begins anew: that comments wait for nothing is known to the one that was told so. */
    void restarted() {
        nothingIsSent();
        releasesAtOnce = false;
    }

    /** A request that came to nothing. */
    void nothingIsSent() {
        each(row -> row.state == ItemState.SENDING).forEach(row -> row.state = ItemState.PENDING);
    }

    void acked(ItemId id) {
        rows.get(id).state = ItemState.ACKED;
    }

    void aside(ItemId id, String reason) {
        rows.get(id).aside(reason);
    }

    void mismatched(ItemId id) {
        var row = rows.get(id);
        if (row.tries >= 3) {
            row.aside("digest_mismatch");
        } else {
            row.state = ItemState.PENDING;
        }
    }

    void requeued(Predicate<String> reason) {
        each(row -> row.state == ItemState.QUARANTINED && reason.test(row.reason))
                .forEach(Row::pend);
    }

    void resent(Collection<ItemId> ids) {
        ids.stream().map(rows::get).filter(row -> row.state == ItemState.ACKED).forEach(Row::pend);
    }

    void newEpoch() {
        epochs++;
    }

    void releaseComments() {
        releasesAtOnce = true;
        // What is on its way or aside does not wait for a midnight, and had its own behind it when it left.
        each(row -> row.state == ItemState.PENDING).forEach(row -> row.isReleased = true);
    }

    int epochs() {
        return epochs;
    }

    /**
     * What may be due: all that waits in one epoch, the open one last. Which of several closed ones goes first is no matter:
     * each is sent to its end.
     */
    Set<Set<ItemId>> due(boolean isMorning) {
        Map<Integer, Set<ItemId>> waiting = new HashMap<>();
        for (var id : ids(row -> row.state == ItemState.PENDING && (isMorning || row.isReleased))) {
            waiting.computeIfAbsent(rows.get(id).epoch, epoch -> new HashSet<>())
                    .add(id);
        }
        var open = waiting.getOrDefault(epochs, Set.of());
        waiting.remove(epochs);
        return waiting.isEmpty() ? Set.of(open) : Set.copyOf(waiting.values());
    }

    List<ItemId> ids(ItemState state) {
        return ids(row -> row.state == state);
    }

    KindTallies account(int epoch, ItemKind kind, boolean isMorning) {
        Predicate<Row> counted = row -> row.epoch == epoch
                && row.kind == kind
                && (row.state != ItemState.PENDING || isMorning || row.isReleased);
        return new KindTallies(
                tally(counted),
                tally(counted.and(row -> row.state == ItemState.ACKED)),
                ids(counted.and(OutboxModel::waits)).size(),
                ids(counted.and(row -> row.state == ItemState.QUARANTINED)).size(),
                0);
    }

    private static boolean waits(Row row) {
        return row.state == ItemState.PENDING || row.state == ItemState.SENDING;
    }

    private Tally tally(Predicate<Row> which) {
        var tally = Tally.EMPTY;
        for (var id : ids(which)) {
            tally = tally.plus(id);
        }
        return tally;
    }

    private List<ItemId> ids(Predicate<Row> which) {
        return rows.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Row> each(Predicate<Row> which) {
        return rows.values().stream().filter(which).toList();
    }
}
