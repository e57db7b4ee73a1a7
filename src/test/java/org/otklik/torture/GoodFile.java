package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Receipt;
import org.otklik.wire.Sha256;

/**
 * An outbox that has lived: a quarter of its items delivered, some deleted after their days, pages freed, and the last
 * visits in the log alone. It lies there twice: as a cut of the power leaves it, and closed in order, without a log.
 *
 * @param items all that it holds, by the digest of their bytes
 */
record GoodFile(Path live, Path closed, Map<ItemId, Sha256> items) {
    /** Every fourth visit has a comment, so five items are four visits. */
    private static final int ITEMS = 5;

    private static final int VISITS = 4;
    private static final int IN_THE_LOG = 100;
    private static final int PURGED = 300;
    private static final int A_BATCH = 200;
    private static final Duration LONG_AGO = Duration.ofDays(30);

    /** Some hundred pages, which become free when the word is struck. */
    private static final int LONG_WORD = 1_000_000;

    /** In memory where that is possible: each of the commits has its sync. */
    static GoodFile of(Path folder, int items, Random random) throws IOException, SQLException {
        var memory = Path.of("/dev/shm");
        var place = Files.isWritable(memory) ? Files.createTempDirectory(memory, "otklik-corrupt") : folder;
        var made = place.resolve("made.db");
        var good = new GoodFile(
                Files.createDirectories(folder.resolve("live")).resolve("outbox.db"),
                Files.createDirectories(folder.resolve("closed")).resolve("outbox.db"),
                new HashMap<>());
        try (var outbox = ((OutboxOpening.Opened) SqliteOutbox.open(made, new SecureRandom())).outbox()) {
            new Life(outbox, new Visits(random)).lead(items * VISITS / ITEMS);
            Files.copy(made, good.live);
            Files.copy(place.resolve("made.db-wal"), log(good.live));
        }
        Files.move(made, good.closed);
        Files.deleteIfExists(place.resolve("made.db-shm"));
        if (!place.equals(folder)) {
            Files.delete(place);
        }
        for (var item : OutboxCopy.of(good.closed).items()) {
            good.items.put(item.id(), Sha256.of(item.body()));
        }
        if (good.items.size() != items) {
            throw new IllegalStateException("the good file holds %d items".formatted(good.items.size()));
        }
        return good;
    }

    static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /** What happens to it. */
    private record Life(Outbox outbox, Visits visits) {
        void lead(int count) {
            var now = Instant.now();
            keep(PURGED);
            deliver(PURGED, now.minus(LONG_AGO));
            keep(count - IN_THE_LOG);
            deliver(count / 4, now);
            for (var piece = 0; piece < PURGED; piece++) {
                outbox.tidy();
            }
            outbox.remember("long", "x".repeat(LONG_WORD));
            outbox.remember("long", "");
            outbox.tidy();
            for (var visit = 1; visit <= IN_THE_LOG; visit++) {
                commit(visit);
            }
        }

        private void keep(int count) {
            for (var visit = 1; visit <= count; visit++) {
                // The old ones have no comments: those would still wait for their midnight.
                commit(count == PURGED ? 1 : visit);
                outbox.tidy();
            }
        }

        private void commit(int visit) {
            var kept = visit % VISITS == 0 ? visits.withComment(Instant.now()) : visits.silent(Instant.now());
            if (!(outbox.commit(kept) instanceof Outcome.Kept)) {
                throw new IllegalStateException("not kept");
            }
        }

        private void deliver(int count, Instant receivedAt) {
            for (var left = count; left > 0; left -= A_BATCH) {
                List<ItemId> sent = new ArrayList<>(outbox.due(Instant.now(), Math.min(left, A_BATCH), 1 << 24)
                        .ids());
                outbox.sending(sent);
                outbox.settle(receipt(sent, receivedAt), sent);
            }
        }

        private static Receipt receipt(List<ItemId> sent, Instant receivedAt) {
            return new Receipt(
                    UUID.randomUUID(),
                    receivedAt,
                    "1",
                    "mfc-1",
                    sent.stream()
                            .map(id -> ItemResult.of(id, ItemStatus.STORED))
                            .toList(),
                    List.of(),
                    new PaceWish(300, A_BATCH, 1),
                    List.of());
        }
    }
}
