package org.otklik.torture.net;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.otklik.collector.api.OneThreadIngest;
import org.otklik.collector.ledger.Ledger;
import org.otklik.peer.Exchange;
import org.otklik.wire.ItemId;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Problem;
import org.otklik.wire.WireLimits;

/**
 * The real ingest on a real ledger, behind the admission of a collector whose time is simulated: one request after the
 * other, each for as long as its items take, at most so many waiting, at most one a second from a kiosk.
 */
final class SimulatedCollector {
    /** Sync page 4.4. */
    private static final int MOST_WAITING = 200;

    private static final int BURST = 10;
    private static final int RETRY_FROM_SECONDS = 30;
    private static final int RETRY_TO_SECONDS = 300;

    /** Own: what the ledger in SQLite does on two cores, some 4,000 rows a second; sync page 4.5. */
    private static final Duration A_REQUEST = Duration.ofMillis(2);

    private static final Duration AN_ITEM = Duration.ofNanos(240_000);

    private final OneThreadIngest ingest;
    private final Random random;
    private final Deque<Instant> waiting = new ArrayDeque<>();
    private final Map<UUID, Bucket> buckets = new HashMap<>();
    private final Set<ItemId> poison = new HashSet<>();
    private final FleetCounts counts;
    private Instant busyUntil = Instant.MIN;

    /** What a kiosk may still ask at once. */
    private record Bucket(double left, Instant at) {}

    SimulatedCollector(Ledger ledger, long minIntervalSeconds, long seed, FleetCounts counts) {
        var pace = new PaceWish(minIntervalSeconds, WireLimits.BATCH_ITEMS, WireLimits.BATCH_BYTES);
        ingest = new OneThreadIngest(ledger, pace);
        random = new Random(seed);
        this.counts = counts;
    }

    /** From now on the server breaks on a batch that holds this item. */
    void poison(ItemId id) {
        poison.add(id);
    }

    void mend() {
        poison.clear();
    }

    /** The answer, and how long it took to come. */
    record Served(Exchange exchange, Duration took) {}

    Served take(byte[] batch, int items, UUID kiosk, Instant now) {
        counts.request(now);
        while (!waiting.isEmpty() && !waiting.peekFirst().isAfter(now)) {
            waiting.removeFirst();
        }
        if (waiting.size() >= MOST_WAITING) {
            counts.shed();
            var wait = RETRY_FROM_SECONDS + random.nextInt(RETRY_TO_SECONDS - RETRY_FROM_SECONDS + 1);
            return new Served(refused("busy", 503, wait), Duration.ZERO);
        }
        if (!admits(kiosk, now)) {
            return new Served(refused("too-many", 429, BURST), Duration.ZERO);
        }
        var begins = busyUntil.isAfter(now) ? busyUntil : now;
        busyUntil = begins.plus(A_REQUEST).plus(AN_ITEM.multipliedBy(items));
        waiting.addLast(busyUntil);
        return new Served(answer(batch, kiosk), Duration.between(now, busyUntil));
    }

    private Exchange answer(byte[] batch, UUID kiosk) {
        var text = new String(batch, StandardCharsets.UTF_8);
        var isPoisoned = !poison.isEmpty() && poison.stream().anyMatch(id -> text.contains(id.toString()));
        return isPoisoned ? refused("defect", 500, 0) : ingest.take(batch, kiosk, busyUntil);
    }

    private static Exchange refused(String type, int status, int retryAfter) {
        return OneThreadIngest.problem(
                Problem.of(type, status, "No", "Later."), retryAfter == 0 ? Optional.empty() : Optional.of(retryAfter));
    }

    private boolean admits(UUID kiosk, Instant now) {
        var bucket = buckets.getOrDefault(kiosk, new Bucket(BURST, now));
        var gained = Duration.between(bucket.at(), now).toMillis() / 1000.0;
        var left = Math.min(BURST, bucket.left() + gained);
        buckets.put(kiosk, new Bucket(left >= 1 ? left - 1 : left, now));
        return left >= 1;
    }
}
