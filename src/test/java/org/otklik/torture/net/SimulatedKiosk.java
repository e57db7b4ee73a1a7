package org.otklik.torture.net;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.otklik.outbox.Outcome;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.sync.BatchSize;
import org.otklik.sync.Pace;
import org.otklik.sync.Reporter;
import org.otklik.sync.Round;
import org.otklik.sync.SyncLoop;
import org.otklik.testkit.InMemoryOutbox;
import org.otklik.torture.Visits;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.WireLimits;

/** A kiosk of the simulated fleet: the real sync at its real pace; its clock, its line and its disk are as they are told. */
final class SimulatedKiosk {
    private static final Duration CALL = Duration.ofSeconds(10);

    final UUID id;
    private final InstantSource fleet;
    private final SimulatedCollector collector;
    private final Pace pace;
    private final Visits visits;
    private final Map<ItemId, Instant> committedAt = new HashMap<>();
    private InMemoryOutbox outbox;
    private SyncLoop loop;
    private Line line = Line.UP;
    private Duration clockAhead = Duration.ZERO;
    private Optional<Duration> jumpInCall = Optional.empty();
    private Optional<ItemId> newest = Optional.empty();
    private Duration took = Duration.ZERO;

    /** Whether its packets arrive. */
    enum Line {
        UP,
        DOWN
    }

    SimulatedKiosk(UUID id, InMemoryOutbox outbox, InstantSource fleet, SimulatedCollector collector, Pace pace) {
        this.id = id;
        this.outbox = outbox;
        this.fleet = fleet;
        this.collector = collector;
        this.pace = pace;
        visits = new Visits(pace.random());
        loop = newLoop();
    }

    private SyncLoop newLoop() {
        var reporter = new Reporter(outbox, id, "mfc-1", () -> new Health("simulated", "ok", 1000, 0));
        var size = new BatchSize(WireLimits.BATCH_ITEMS, WireLimits.BATCH_BYTES);
        return new SyncLoop(outbox, this::send, reporter, pace, size, this::clock);
    }

    /** As the kiosk believes. */
    private Instant clock() {
        return fleet.instant().plus(clockAhead);
    }

    private Exchange send(String batchId, byte[] batch, Peer.Encoding encoding) {
        jumpInCall.ifPresent(this::clockIsAhead);
        jumpInCall = Optional.empty();
        if (line == Line.DOWN) {
            took = CALL;
            return new Exchange.Failed("no route");
        }
        var served = collector.take(batch, itemsIn(batch), id, fleet.instant());
        took = served.took();
        return served.exchange();
    }

    private static int itemsIn(byte[] batch) {
        return new String(batch, StandardCharsets.ISO_8859_1).split("\"same_boot\":", -1).length - 1;
    }

    void line(Line now) {
        line = now;
    }

    void clockIsAhead(Duration by) {
        clockAhead = by;
    }

    /** The clock is set while the next answer is awaited. */
    void clockJumpsInCall(Duration by) {
        jumpInCall = Optional.of(by);
    }

    /** Thanks are given for what this returns. */
    List<ItemId> visit(RandomGenerator random) {
        var visit = random.nextInt(5) == 0 ? visits.withComment(clock()) : visits.silent(clock());
        var kept = ((Outcome.Kept) outbox.commit(visit)).ids();
        committedAt.put(kept.get(0), fleet.instant());
        newest = Optional.of(kept.get(0));
        return kept;
    }

    /** The response that was kept last. */
    Optional<ItemId> newest() {
        return newest;
    }

    /** When this response was committed, by the clock of the fleet; nothing for a comment, which waits for its midnight. */
    Optional<Instant> committedAt(ItemId item) {
        return Optional.ofNullable(committedAt.get(item));
    }

    /** One request; how long it took is added to the wait. */
    Round round() {
        took = Duration.ZERO;
        var round = loop.round();
        return new Round(round.rule(), round.sent(), round.pause().plus(took), round.next());
    }

    Duration untilFirst() {
        return loop.untilFirst();
    }

    void restart() {
        outbox.restarted();
        loop = newLoop();
    }

    InMemoryOutbox outbox() {
        return outbox;
    }

    /** Its disk is replaced by an older copy of it. */
    void disk(InMemoryOutbox older) {
        outbox = older;
        restart();
    }

    boolean isDrained() {
        var standing = outbox.standing(Instant.MAX.minusSeconds(1));
        return standing.due() == 0;
    }

    void drain() {
        outbox.releaseComments();
        outbox.requeue("server_5xx");
        outbox.requeue("not_understood");
    }
}
