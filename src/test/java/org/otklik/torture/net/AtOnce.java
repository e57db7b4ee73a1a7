package org.otklik.torture.net;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.sync.HttpEndpoint;
import org.otklik.torture.LedgerDump;
import org.otklik.torture.Visits;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KioskToken;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Sha256;

/** The same items in many requests that leave at one moment: F40 and F41. */
final class AtOnce {
    private final List<BatchItem> items = new ArrayList<>();
    private final Map<ItemId, Sha256> digests = new HashMap<>();

    /** One request: who sends which items in which order. */
    record Sending(KioskToken token, List<BatchItem> items) {}

    /** How many items were called stored in all, and every status that was seen but for the limit of requests. */
    record Answers(long stored, Set<Integer> statuses) {}

    AtOnce(long seed, int count) {
        var random = new Random(seed);
        var visits = new Visits(random);
        for (var i = 0; i < count; i++) {
            var made = visits.silent(Instant.now()).response();
            add(made.withId(ItemId.mint(made.hour().start().toInstant(), random)));
        }
    }

    private void add(CanonicalItem item) {
        items.add(new BatchItem(item.body(), item.sha256(), true));
        digests.put(item.id(), item.sha256());
    }

    /** A kiosk that sends the same so many times. */
    List<Sending> equal(KioskToken token, int times) {
        return Collections.nCopies(times, new Sending(token, items));
    }

    /** Copies of a kiosk; every second one begins at the other end. */
    List<Sending> opposite(List<KioskToken> tokens) {
        List<BatchItem> back = new ArrayList<>(items);
        Collections.reverse(back);
        List<Sending> sendings = new ArrayList<>();
        for (var token : tokens) {
            sendings.add(new Sending(token, sendings.size() % 2 == 0 ? items : back));
        }
        return sendings;
    }

    Answers sent(URI collector, List<Sending> sendings) throws InterruptedException {
        var barrier = new CyclicBarrier(sendings.size());
        var statuses = ConcurrentHashMap.<Integer>newKeySet();
        var threads = Executors.newFixedThreadPool(sendings.size());
        try {
            List<Callable<Long>> calls = new ArrayList<>();
            Map<KioskToken, HttpEndpoint> endpoints = new HashMap<>();
            for (var sending : sendings) {
                var endpoint = endpoints.computeIfAbsent(sending.token(), token -> HttpEndpoint.at(collector, token));
                calls.add(() -> {
                    barrier.await();
                    return stored(endpoint, sending, statuses);
                });
            }
            var stored = 0L;
            for (var call : threads.invokeAll(calls)) {
                stored += call.get();
            }
            return new Answers(stored, Set.copyOf(statuses));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request among many got no answer", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long stored(HttpEndpoint endpoint, Sending sending, Set<Integer> statuses) {
        while (true) {
            var batch = batch(sending);
            var answered = (Exchange.Answered)
                    endpoint.send(batch.batch().toString(), BatchJson.write(batch), Peer.Encoding.GZIP);
            if (answered.status() != 429) {
                statuses.add(answered.status());
                return answered.status() == 200 ? stored(answered) : 0;
            }
        }
    }

    private static long stored(Exchange.Answered answered) {
        return ReceiptJson.read(answered.body()).orElseThrow().results().stream()
                .filter(result -> result.status() == ItemStatus.STORED)
                .count();
    }

    private static Batch batch(Sending sending) {
        return new Batch(
                UUID.randomUUID(),
                sending.token().kiosk(),
                new UUID(3, 4),
                1,
                1,
                Instant.now(),
                sending.items(),
                List.of(),
                new Health("torture", "ok", 1000, 0),
                List.of());
    }

    /** Whether the ledger holds each item once, as it was sent, and nothing else, and has counted each once. */
    boolean isAllOf(LedgerDump ledger) {
        Set<ItemId> seen = new HashSet<>();
        var counted =
                ledger.tallies().stream().mapToLong(tally -> tally.stored().n()).sum();
        return counted == items.size()
                && ledger.rows().size() == items.size()
                && ledger.rows().stream()
                        .allMatch(row -> seen.add(row.id())
                                && row.sha256().equals(digests.get(row.id()))
                                && Sha256.of(row.body()).equals(row.sha256()));
    }
}
