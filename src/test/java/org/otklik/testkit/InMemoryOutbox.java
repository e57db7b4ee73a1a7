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
import org.otklik.wire.ItemResult;
import org.otklik.wire.Receipt;

/** An outbox without a disk, for tests of what stands around it; it passes the contract test of the real one. */
public final class InMemoryOutbox implements Outbox {
    private final RowsInMemory rows = new RowsInMemory();
    private final Map<UUID, String> epochs = new LinkedHashMap<>();
    private final List<UUID> done = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<ItemId> acked = new ArrayList<>();
    private final long seed;
    private final Random random;
    private boolean commentsAtOnce;
    private long boot = 1;
    private long request;
    private String resentHour = "";
    private String epochDay = "";
    private UUID epoch;

    public InMemoryOutbox() {
        this(0);
    }

    /** Another seed has other ids and another epoch. */
    public InMemoryOutbox(long seed) {
        this.seed = seed & 0xFFFF_FFFFL;
        random = new Random(seed + 7);
        epoch = begun();
    }

    private InMemoryOutbox(InMemoryOutbox other) {
        seed = other.seed;
        random = new Random(other.random.nextLong());
        other.rows.all().forEach(row -> rows.add(row.copy(row.nextAt)));
        epochs.putAll(other.epochs);
        done.addAll(other.done);
        words.putAll(other.words);
        commentsAtOnce = other.commentsAtOnce;
        boot = other.boot;
        request = other.request;
        resentHour = other.resentHour;
        epochDay = other.epochDay;
        epoch = other.epoch;
    }

    /** What an image of the disk would hold. */
    public InMemoryOutbox copy() {
        return new InMemoryOutbox(this);
    }

    /** The program begins anew on what is there. */
    public void restarted() {
        boot++;
        commentsAtOnce = false;
        release(List.copyOf(rows.ids()));
    }

    /** Every id in the order in which it was acked here. */
    public List<ItemId> acked() {
        return acked;
    }

    public boolean holds(ItemId id) {
        return rows.holds(id);
    }

    public List<ItemId> unsent() {
        return rows.open().stream().map(row -> row.item.id()).toList();
    }

    private UUID begun() {
        epochs.replaceAll((id, state) -> state.equals("open") ? "closed" : state);
        var begun = new UUID((seed << 32) | 0x4000, Long.MIN_VALUE + epochs.size());
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
        rows.add(new RowInMemory(rows.size(), item, epoch, nextAt));
        return item.id();
    }

    @Override
    public Selection due(Instant now, int maxItems, int maxBytes) {
        List<Entry> entries = new ArrayList<>();
        var bytes = 0;
        // Rows stand in the order of their epochs: the oldest that has any leaves first.
        var from = rows.open().stream()
                .filter(row -> row.state == ItemState.PENDING && !row.nextAt.isAfter(now))
                .map(row -> row.epoch)
                .findFirst()
                .orElse(epoch);
        for (var row : rows.open()) {
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
            entries.add(new Entry(row.item, boot));
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
                    .ifPresent(id -> take(rows.get(id), result, receipt.receivedHour()));
        }
        release(open);
        for (var received : receipt.tallies()) {
            if (received.proved()
                    && rows.open().stream().noneMatch(row -> row.epoch.equals(received.epoch()) && row.waits())) {
                epochs.replace(received.epoch(), "closed", "proved");
            }
        }
    }

    private void take(RowInMemory row, ItemResult result, String hour) {
        rows.change(row, () -> row.take(result, hour));
        if (row.state == ItemState.ACKED) {
            acked.add(row.item.id());
        }
    }

    private boolean isCarriedOut(Command command, String hour) {
        if (command instanceof Command.ResendSince resend) {
            return resent(hour, row -> row.ackedHour.compareTo(resend.hour()) >= 0);
        } else if (command instanceof Command.ResendItems resend) {
            return resent(hour, row -> resend.items().contains(row.item.id()));
        } else if (command instanceof Command.RequeueQuarantine) {
            rows.open().stream()
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
        rows.all().stream()
                .filter(row -> row.state == ItemState.ACKED)
                .filter(asked)
                .forEach(row -> {
                    rows.change(row, row::pend);
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
        var row = rows.get(id);
        rows.change(row, () -> row.aside(reason));
    }

    @Override
    public void requeue(String reason) {
        rows.open().stream()
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
                        rows.account(each.getKey(), ItemKind.RESPONSE, now),
                        rows.account(each.getKey(), ItemKind.COMMENT, now)))
                .toList();
    }

    @Override
    public Standing standing(Instant now) {
        return rows.standing(now);
    }

    @Override
    public void releaseComments() {
        commentsAtOnce = true;
        rows.releaseAll();
    }

    @Override
    public long boot() {
        return boot;
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
