package org.otklik.torture.net;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.sync.Pace;
import org.otklik.testkit.InMemoryOutbox;
import org.otklik.wire.ItemId;

/**
 * Kiosks and a collector in one thread and one simulated time: what happens next is the earliest event, and of equal ones
 * the one that was planned first. The same seed gives the same history, byte by byte.
 */
final class SimulatedFleet {
    /** Sync page 3.4. */
    static final Duration MIN_INTERVAL = Duration.ofSeconds(300);

    private static final Duration BOOT_JITTER = Duration.ofSeconds(120);
    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Random random;
    private final SimulatedCollector collector;
    private final FleetCounts counts = new FleetCounts();
    private final List<SimulatedKiosk> kiosks = new ArrayList<>();
    private final TreeMap<String, Instant> thanked = new TreeMap<>();
    private final TreeSet<String> lost = new TreeSet<>();
    private final TreeSet<String> arrived = new TreeSet<>();
    private final ByteArrayOutputStream history = new ByteArrayOutputStream();
    private final Jitter jitter;
    private Instant now = START;
    private long planned;

    /** Whether waits are spread by chance. */
    enum Jitter {
        AS_SHIPPED,
        /** For comparison: every draw is the least. */
        NONE
    }

    /** What happens at a moment. */
    private record Event(Instant at, long number, Runnable work) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            var byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }

    SimulatedFleet(LedgerDatabase database, long seed, Jitter jitter) {
        this.jitter = jitter;
        random = new Random(seed);
        collector = new SimulatedCollector(database.ledger(), MIN_INTERVAL.toSeconds(), seed, counts);
    }

    Instant now() {
        return now;
    }

    FleetCounts counts() {
        return counts;
    }

    SimulatedCollector collector() {
        return collector;
    }

    List<SimulatedKiosk> kiosks() {
        return kiosks;
    }

    /** Ids for which thanks were given, without those that a restored disk took away. */
    Set<String> promised() {
        var promised = new TreeSet<>(thanked.keySet());
        promised.removeAll(lost);
        return promised;
    }

    boolean everThanked(String id) {
        return thanked.containsKey(id);
    }

    /** Which kiosks still have an item, and whether they think that it was delivered. */
    String whereabouts(String item) {
        var id = ItemId.parse(item).orElseThrow();
        var words = new StringBuilder();
        for (var i = 0; i < kiosks.size(); i++) {
            var outbox = kiosks.get(i).outbox();
            if (outbox.holds(id)) {
                words.append(", kiosk ")
                        .append(i)
                        .append(outbox.unsent().contains(id) ? " unsent " : " acked ")
                        .append(outbox.standing(now));
            }
        }
        return words.append(", thanked at ").append(thanked.get(item)).toString();
    }

    int lost() {
        return lost.size();
    }

    byte[] history() {
        return history.toByteArray();
    }

    SimulatedKiosk add() {
        return add(new InMemoryOutbox(random.nextLong()));
    }

    /** A kiosk with an identity of its own, on this outbox; it begins to send after its boot jitter. */
    SimulatedKiosk add(InMemoryOutbox outbox) {
        RandomGenerator draws = jitter == Jitter.AS_SHIPPED ? new Random(random.nextLong()) : () -> 0L;
        var pace = new Pace(MIN_INTERVAL, BOOT_JITTER, draws);
        var id = new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
        var kiosk = new SimulatedKiosk(id, outbox, this::now, collector, pace);
        kiosks.add(kiosk);
        var number = kiosks.size() - 1;
        after(kiosk.untilFirst(), () -> send(kiosk, number));
        return kiosk;
    }

    void after(Duration wait, Runnable work) {
        events.add(new Event(now.plus(wait), planned++, work));
    }

    /** Lets the time pass. */
    void pass(Duration time) {
        var end = now.plus(time);
        while (!events.isEmpty() && !events.peek().at().isAfter(end)) {
            var event = events.poll();
            now = event.at();
            event.work().run();
        }
        now = end;
    }

    void visit(SimulatedKiosk kiosk) {
        for (var id : kiosk.visit(random)) {
            thanked.put(id.toString(), now);
        }
    }

    /** What a restored disk no longer has: everything that is not there and has not arrived either. */
    void isGone(ItemId id) {
        lost.add(id.toString());
    }

    void note(String words) {
        history.writeBytes((now + " " + words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void send(SimulatedKiosk kiosk, int number) {
        var outbox = kiosk.outbox();
        var before = outbox.acked().size();
        var round = kiosk.round();
        outbox.acked().subList(before, outbox.acked().size()).forEach(id -> arrived(kiosk, id));
        note("%d %s %d %s".formatted(number, round.rule(), round.sent(), round.pause()));
        after(round.pause(), () -> send(kiosk, number));
    }

    /** The first time alone: what a restored disk sends again had arrived long before. */
    private void arrived(SimulatedKiosk kiosk, ItemId id) {
        if (!arrived.add(id.toString())) {
            return;
        }
        kiosk.committedAt(id).ifPresent(at -> counts.arrived(Duration.between(at, now)));
    }

    boolean isDrained() {
        return kiosks.stream().allMatch(SimulatedKiosk::isDrained);
    }

    Random random() {
        return random;
    }
}
