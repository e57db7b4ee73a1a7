package org.otklik.torture.net;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.outbox.Standing;
import org.otklik.sync.BatchSize;
import org.otklik.sync.Endpoint;
import org.otklik.sync.Pace;
import org.otklik.sync.Reporter;
import org.otklik.sync.Round;
import org.otklik.sync.SyncLoop;
import org.otklik.torture.Announced;
import org.otklik.torture.History;
import org.otklik.torture.OutboxCopy;
import org.otklik.torture.Visits;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Sha256;
import org.otklik.wire.WireLimits;

/**
 * One of many kiosks in one process: the real outbox in a file of its own, the real sync over real sockets. Thanks are
 * given where {@code commit} said kept. One thread at a time.
 */
final class VirtualKiosk implements AutoCloseable {
    /** Reasons under which sync sets an item aside by itself. Sync page 3.3. */
    private static final List<String> REASONS =
            List.of("too_large", "not_understood", "server_5xx", "digest_mismatch", "rejected");

    /** A small batch is one more request that can go wrong, a large one has more to lose; each kiosk has its own. */
    private static final int[] BATCH_ITEMS = {10, 50, WireLimits.BATCH_ITEMS};

    private static final int COMMENT_EVERY = 4;

    private final Path file;
    private final KioskToken token;
    private final Endpoint endpoint;
    private final InstantSource clock;
    private final Random random;
    private final Visits visits;
    private final int batchItems;
    private final List<Announced> kept = new ArrayList<>();
    private final Set<ItemId> thanked = new HashSet<>();
    private Optional<ItemId> newest = Optional.empty();
    private Outbox outbox;
    private SyncLoop loop;
    private long visit;

    VirtualKiosk(Path file, KioskToken token, Endpoint endpoint, InstantSource clock, long seed) {
        this.file = file;
        this.token = token;
        this.endpoint = endpoint;
        this.clock = clock;
        random = new Random(seed);
        visits = new Visits(random);
        batchItems = BATCH_ITEMS[random.nextInt(BATCH_ITEMS.length)];
        start();
    }

    private void start() {
        var opening = SqliteOutbox.open(file, new SecureRandom());
        if (!(opening instanceof OutboxOpening.Opened opened)) {
            throw new IllegalStateException(((OutboxOpening.Refused) opening).reason());
        }
        outbox = opened.outbox();
        var reporter = new Reporter(outbox, token.kiosk(), "mfc-1", () -> new Health("torture", "ok", 1000, 0));
        var pace = new Pace(Duration.ofSeconds(5), Duration.ZERO, random);
        var size = new BatchSize(batchItems, WireLimits.BATCH_BYTES);
        loop = new SyncLoop(outbox, endpoint, reporter, pace, size, clock);
    }

    /** The program ends and begins anew, as after an update: what was in memory is gone. */
    void restart() {
        outbox.close();
        start();
    }

    /** One visit; every fourth leaves a comment. Returns how many items were kept. */
    int visit() {
        var now = clock.instant();
        var made = ++visit % COMMENT_EVERY == 0 ? visits.withComment(now) : visits.silent(now);
        if (!(outbox.commit(made) instanceof Outcome.Kept ids)) {
            return 0;
        }
        kept.add(new Announced(
                ids.ids().get(0), made.response().withId(ids.ids().get(0)).sha256()));
        made.comment()
                .ifPresent(comment -> kept.add(announced(
                        ids.ids().get(1), comment.withId(ids.ids().get(1)).sha256())));
        thanked.addAll(ids.ids());
        newest = Optional.of(ids.ids().get(0));
        return ids.ids().size();
    }

    private static Announced announced(ItemId id, Sha256 sha256) {
        return new Announced(id, sha256);
    }

    /** One request and what follows from its answer. */
    Round round() {
        return loop.round();
    }

    SyncLoop loop() {
        return loop;
    }

    Standing standing() {
        return outbox.standing(clock.instant());
    }

    /** How many items are acked, by the outbox's own account. */
    long acked() {
        return outbox.tallies(clock.instant()).stream()
                .mapToLong(epoch ->
                        epoch.response().acked().n() + epoch.comment().acked().n())
                .sum();
    }

    /** A technician takes the kiosk away: comments leave at once, what was set aside by itself is tried once more. */
    void prepareToDrain() {
        outbox.releaseComments();
        REASONS.forEach(outbox::requeue);
    }

    /** Requests without waits until a report without items finds nothing due; false when so many did not do it. */
    boolean drained(int most) {
        for (var tries = 0; tries < most; tries++) {
            var round = loop.round();
            var standing = standing();
            if (round.sent() == 0 && standing.due() == 0 && standing.unreleasedComments() == 0) {
                return true;
            }
        }
        return false;
    }

    /** The response that was kept last. */
    ItemId newest() {
        return newest.orElseThrow();
    }

    int thanked() {
        return thanked.size();
    }

    /** To be called when it is closed. */
    History.Kiosk history() throws SQLException {
        return new History.Kiosk(token.kiosk(), List.copyOf(kept), Set.copyOf(thanked), OutboxCopy.of(file), Set.of());
    }

    @Override
    public void close() {
        outbox.close();
    }
}
