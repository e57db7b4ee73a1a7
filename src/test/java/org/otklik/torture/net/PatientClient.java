package org.otklik.torture.net;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.otklik.outbox.KeptVisit;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.sync.HttpEndpoint;
import org.otklik.torture.Announced;
import org.otklik.torture.History;
import org.otklik.torture.OutboxCopy;
import org.otklik.torture.Visits;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KindTallies;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Tally;

/**
 * A kiosk whose queue is in memory: it sends the same items until a receipt names each of them, and never one that was
 * acked, whatever it is asked to: what a server has lost stays lost. One thread sends, any may ask.
 */
final class PatientClient {
    private static final int VISITS = 20;
    private static final int COMMENT_EVERY = 4;

    private final KioskToken token;
    private final HttpEndpoint endpoint;
    private final Random random;
    private final Visits visits;
    private final UUID epoch = UUID.randomUUID();
    private final List<OutboxCopy.Item> committed = new ArrayList<>();
    private final Map<ItemKind, Tally> committedTally = new EnumMap<>(ItemKind.class);
    private final Map<ItemKind, Tally> ackedTally = new EnumMap<>(ItemKind.class);
    private int acked;
    private long request;

    /** What came of one try. */
    enum Answer {
        RECEIPT,
        /** 503: nothing of it is in custody, as far as the collector knows. */
        REFUSED,
        /** 429: this kiosk has asked too often. */
        LIMITED,
        /** No answer at all. */
        CUT
    }

    PatientClient(URI collector, KioskToken token, long seed) {
        this.token = token;
        endpoint = HttpEndpoint.at(collector, token);
        random = new Random(seed);
        visits = new Visits(random);
    }

    /** Twenty visits come, every fourth with a comment. */
    synchronized void commit() {
        for (var visit = 0; visit < VISITS; visit++) {
            var now = Instant.now();
            keep(visit % COMMENT_EVERY == 0 ? visits.withComment(now) : visits.silent(now));
        }
    }

    private void keep(KeptVisit made) {
        var hour = made.response().hour().start().toInstant();
        keep(made.response().withId(ItemId.mint(hour, random)));
        made.comment().ifPresent(comment -> {
            var day = comment.day().atStartOfDay(ZoneOffset.UTC).toInstant();
            keep(comment.withId(ItemId.mint(day, random)));
        });
    }

    private void keep(CanonicalItem item) {
        committed.add(new OutboxCopy.Item(item.id(), epoch, item.kind(), "pending", item.sha256(), item.body()));
        count(committedTally, item.kind(), item.id());
    }

    private static void count(Map<ItemKind, Tally> tallies, ItemKind kind, ItemId id) {
        tallies.put(kind, tallies.getOrDefault(kind, Tally.EMPTY).plus(id));
    }

    /** Sends all that is not acked yet; without such items it reports. An answer that is neither is a defect. */
    Answer send() {
        var due = due();
        var reply = endpoint.send(UUID.randomUUID().toString(), body(due), Peer.Encoding.GZIP);
        if (!(reply instanceof Exchange.Answered answered)) {
            return Answer.CUT;
        }
        return switch (answered.status()) {
            case 200 -> {
                settle(due, ReceiptJson.read(answered.body()).orElseThrow());
                yield Answer.RECEIPT;
            }
            case 429 -> Answer.LIMITED;
            case 503 -> Answer.REFUSED;
            default -> throw new IllegalStateException("the collector answered " + answered.status());
        };
    }

    private synchronized List<OutboxCopy.Item> due() {
        return List.copyOf(committed.subList(acked, committed.size()));
    }

    private synchronized byte[] body(List<OutboxCopy.Item> due) {
        return BatchJson.write(new Batch(
                UUID.randomUUID(),
                token.kiosk(),
                epoch,
                1,
                ++request,
                Instant.now(),
                due.stream()
                        .map(item -> new BatchItem(item.body(), item.sha256(), true))
                        .toList(),
                List.of(new EpochTallies(epoch, "open", said(ItemKind.RESPONSE), said(ItemKind.COMMENT))),
                new Health("torture", "ok", 1000, 0),
                List.of()));
    }

    private KindTallies said(ItemKind kind) {
        var all = committedTally.getOrDefault(kind, Tally.EMPTY);
        var done = ackedTally.getOrDefault(kind, Tally.EMPTY);
        return new KindTallies(all, done, all.n() - done.n(), 0, 0);
    }

    private synchronized void settle(List<OutboxCopy.Item> sent, Receipt receipt) {
        var taken = receipt.results().stream()
                .filter(result -> result.status() == ItemStatus.STORED || result.status() == ItemStatus.DUPLICATE)
                .map(result -> result.id())
                .collect(Collectors.toSet());
        if (!sent.stream().allMatch(item -> taken.contains(item.id().toString()))) {
            throw new IllegalStateException("a receipt that does not take each item: " + receipt.results());
        }
        sent.forEach(item -> count(ackedTally, item.kind(), item.id()));
        acked += sent.size();
    }

    /** Whether the last batch is acked. */
    synchronized boolean isSettled() {
        return acked == committed.size();
    }

    synchronized long acked() {
        return acked;
    }

    /** As the checker wants it: what it has committed is what was thanked for. */
    synchronized History.Kiosk history() {
        List<OutboxCopy.Item> items = new ArrayList<>();
        for (var item : committed) {
            var state = items.size() < acked ? "acked" : "pending";
            items.add(new OutboxCopy.Item(item.id(), item.epoch(), item.kind(), state, item.sha256(), item.body()));
        }
        List<OutboxCopy.Account> accounts = new ArrayList<>();
        for (var kind : ItemKind.values()) {
            var said = said(kind);
            accounts.add(new OutboxCopy.Account(epoch, kind, said.committed(), said.acked(), Tally.EMPTY));
        }
        return new History.Kiosk(
                token.kiosk(),
                items.stream()
                        .map(item -> new Announced(item.id(), item.sha256()))
                        .toList(),
                Set.copyOf(items.stream().map(OutboxCopy.Item::id).toList()),
                new OutboxCopy(items, accounts),
                Set.of());
    }
}
