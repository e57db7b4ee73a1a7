package org.otklik.testkit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.otklik.outbox.Entry;
import org.otklik.outbox.ItemState;
import org.otklik.outbox.KeptVisit;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.Selection;
import org.otklik.outbox.Standing;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.Command;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Receipt;
import org.otklik.wire.Tally;

/** An outbox without a disk, for tests of what stands around it; it passes the contract test of the real one. */
public final class InMemoryOutbox implements Outbox {
    private final Map<ItemId, RowInMemory> rows = new LinkedHashMap<>();
    private final Map<UUID, String> epochs = new LinkedHashMap<>();
    private final List<UUID> done = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Random random = new Random(7);
    private boolean commentsAtOnce;
    private long request;
    private String resentHour = "";
    private String epochDay = "";
    private UUID epoch;

    public InMemoryOutbox() {
        epoch = begun();
    }

    private UUID begun() {
        epochs.replaceAll((id, state) -> state.equals("open") ? "closed" : state);
        var begun = new UUID(0x4000, Long.MIN_VALUE + epochs.size());
        epochs.put(begun, "open");
        return begun;
    }

    @Override
    public Outcome commit(KeptVisit visit) {
        List<ItemId> ids = new ArrayList<>();
        var start = visit.response().hour().start().toInstant();
        ids.add(add(visit.response().withId(ItemId.mint(start, random)), Instant.EPOCH));
        visit.comment().ifPresent(comment -> {
            var day = comment.day().atStartOfDay(ZoneOffset.UTC).toInstant();
            var due = commentsAtOnce
                    ? Instant.EPOCH
                    : comment.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            ids.add(add(comment.withId(ItemId.mint(day, random)), due));
        });
        return new Outcome.Kept(ids);
    }

    private ItemId add(CanonicalItem item, Instant nextAt) {
        rows.put(item.id(), new RowInMemory(item, epoch, nextAt));
        return item.id();
    }

    @Override
    public Selection due(Instant now, int maxItems, int maxBytes) {
        List<Entry> entries = new ArrayList<>();
        var bytes = 0;
        // Rows stand in the order of their epochs: the oldest that has any leaves first.
        var from = rows.values().stream()
                .filter(row -> row.state == ItemState.PENDING && !row.nextAt.isAfter(now))
                .map(row -> row.epoch)
                .findFirst()
                .orElse(epoch);
        for (var row : rows.values()) {
            if (!row.epoch.equals(from)) {
                continue;
            }
            if (row.state != ItemState.PENDING || row.nextAt.isAfter(now) || entries.size() == maxItems) {
                continue;
            }
            bytes += row.item.body().length;
            if (bytes > maxBytes && !entries.isEmpty()) {
                break;
            }
            entries.add(new Entry(row.item, 1));
        }
        return new Selection(from, entries);
    }

    @Override
    public void sending(Collection<ItemId> ids) {
        ids.stream().map(rows::get).forEach(row -> row.attempts++);
        move(ids, ItemState.PENDING, ItemState.SENDING);
    }

    @Override
    public void release(Collection<ItemId> ids) {
        move(ids, ItemState.SENDING, ItemState.PENDING);
    }

    private void move(Collection<ItemId> ids, ItemState from, ItemState to) {
        ids.stream().map(rows::get).filter(row -> row.state == from).forEach(row -> row.state = to);
    }

    @Override
    public void settle(Receipt receipt, Collection<ItemId> sent) {
        receipt.commands().stream()
                .filter(command -> !done.contains(command.id()))
                .filter(command -> isCarriedOut(command, receipt.receivedHour()))
                .forEach(command -> done.add(command.id()));
        var open = new HashSet<>(sent);
        for (var result : receipt.results()) {
            ItemId.parse(result.id())
                    .filter(open::remove)
                    .ifPresent(id -> rows.get(id).take(result, receipt.receivedHour()));
        }
        release(open);
        for (var received : receipt.tallies()) {
            if (received.proved()
                    && rows.values().stream().noneMatch(row -> row.epoch.equals(received.epoch()) && row.waits())) {
                epochs.replace(received.epoch(), "closed", "proved");
            }
        }
    }

    private boolean isCarriedOut(Command command, String hour) {
        if (command instanceof Command.ResendSince resend) {
            return resent(hour, row -> row.ackedHour.compareTo(resend.hour()) >= 0);
        } else if (command instanceof Command.ResendItems resend) {
            return resent(hour, row -> resend.items().contains(row.item.id()));
        } else if (command instanceof Command.RequeueQuarantine) {
            rows.values().stream()
                    .filter(row -> row.state == ItemState.QUARANTINED)
                    .forEach(RowInMemory::pend);
            return true;
        } else if (command instanceof Command.NewEpoch && !epochDay.equals(hour.substring(0, 10))) {
            epochDay = hour.substring(0, 10);
            epoch = begun();
            return true;
        }
        return false;
    }

    private boolean resent(String hour, Predicate<RowInMemory> asked) {
        if (resentHour.equals(hour)) {
            return false;
        }
        resentHour = hour;
        rows.values().stream()
                .filter(row -> row.state == ItemState.ACKED)
                .filter(asked)
                .forEach(row -> {
                    row.pend();
                    epochs.replace(row.epoch, "proved", "closed");
                });
        return true;
    }

    @Override
    public List<UUID> done() {
        return List.copyOf(done.subList(Math.max(0, done.size() - Command.REMEMBERED), done.size()));
    }

    @Override
    public void quarantine(ItemId id, String reason) {
        rows.get(id).aside(reason);
    }

    @Override
    public void requeue(String reason) {
        rows.values().stream()
                .filter(row -> row.state == ItemState.QUARANTINED && row.reason.equals(reason))
                .forEach(RowInMemory::pend);
    }

    @Override
    public Optional<String> remembered(String name) {
        return Optional.ofNullable(words.get(name));
    }

    @Override
    public void remember(String name, String word) {
        words.put(name, word);
    }

    @Override
    public List<EpochTallies> tallies(Instant now) {
        return epochs.entrySet().stream()
                .filter(each -> !each.getValue().equals("proved"))
                .map(each -> new EpochTallies(
                        each.getKey(),
                        each.getValue(),
                        kind(each.getKey(), ItemKind.RESPONSE, now),
                        kind(each.getKey(), ItemKind.COMMENT, now)))
                .toList();
    }

    private KindTallies kind(UUID of, ItemKind kind, Instant now) {
        var committed = Tally.EMPTY;
        var acked = Tally.EMPTY;
        var pending = 0;
        var quarantined = 0;
        for (var row : rows.values()) {
            if (!row.epoch.equals(of)
                    || row.item.kind() != kind
                    || (row.state == ItemState.PENDING && row.nextAt.isAfter(now))) {
                continue;
            }
            committed = committed.plus(row.item.id());
            acked = row.state == ItemState.ACKED ? acked.plus(row.item.id()) : acked;
            pending += row.state == ItemState.PENDING || row.state == ItemState.SENDING ? 1 : 0;
            quarantined += row.state == ItemState.QUARANTINED ? 1 : 0;
        }
        return new KindTallies(committed, acked, pending, quarantined, 0);
    }

    @Override
    public Standing standing(Instant now) {
        var waiting = rows.values().stream()
                .filter(row -> row.state == ItemState.PENDING || row.state == ItemState.SENDING)
                .toList();
        var unreleased = waiting.stream().filter(row -> row.nextAt.isAfter(now)).count();
        var quarantined = rows.values().stream()
                .filter(row -> row.state == ItemState.QUARANTINED)
                .count();
        var oldest = waiting.stream()
                .filter(row -> !row.nextAt.isAfter(now))
                .map(row -> row.item.id().time())
                .min(Instant::compareTo)
                .orElse(now);
        return new Standing(
                waiting.size() - unreleased,
                unreleased,
                quarantined,
                java.time.Duration.between(oldest, now).toHours());
    }

    @Override
    public void releaseComments() {
        commentsAtOnce = true;
        rows.replaceAll((id, row) -> {
            var released = new RowInMemory(row.item, row.epoch, Instant.EPOCH);
            released.state = row.state;
            released.ackedHour = row.ackedHour;
            return released;
        });
    }

    @Override
    public long boot() {
        return 1;
    }

    @Override
    public long nextRequest() {
        return ++request;
    }

    @Override
    public void tidy() {}

    @Override
    public void close() {}
}
