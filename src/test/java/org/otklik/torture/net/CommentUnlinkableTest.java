package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.peer.Peer;
import org.otklik.sync.BatchSize;
import org.otklik.sync.Endpoint;
import org.otklik.sync.Pace;
import org.otklik.sync.Reporter;
import org.otklik.sync.SyncLoop;
import org.otklik.testkit.FakeClock;
import org.otklik.testkit.FlakyEndpoint;
import org.otklik.testkit.Folders;
import org.otklik.torture.Visits;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchJson;
import org.otklik.wire.BatchReading;
import org.otklik.wire.Health;
import org.otklik.wire.Tally;
import org.otklik.wire.WireLimits;

/**
 * An attacker who has every batch and every account that a kiosk ever sent, in order, tries to say which response belongs to
 * which comment. He must not do better than by chance; where comments leave with their visit, he does.
 */
class CommentUnlinkableTest {
    private static final int KIOSKS = 5;
    private static final int DAYS = 5;
    private static final int VISITS_A_DAY = 400;
    private static final int COMMENT_EVERY = 8;

    /** A report comes after so many visits. */
    private static final int VISITS_A_REPORT = 4;

    private final FakeClock clock = new FakeClock(Instant.parse("2026-11-23T06:00:00Z"));
    private final Map<String, String> truth = new HashMap<>();
    private Path folder = Path.of("");

    @BeforeEach
    void inMemory(@TempDir Path disk) throws IOException {
        folder = MemoryFolder.of(disk).path();
    }

    @AfterEach
    void clear() throws IOException {
        Folders.delete(folder);
    }

    @Test
    void whoHearsEveryBatchLinksNoBetterThanByChance() {
        var found = 0L;
        for (var kiosk = 0; kiosk < KIOSKS; kiosk++) {
            found += hits(kiosk, Comments.AS_SHIPPED);
        }
        assertThat(truth).hasSize(KIOSKS * DAYS * VISITS_A_DAY / COMMENT_EVERY);
        // By chance one in a day's 400 responses is right: of 1,250 comments 3 are expected, and more than 14 come
        // twice
        // in a million runs (Poisson). The seeds are fixed.
        assertThat(found).isLessThanOrEqualTo(14);
    }

    @Test
    void theSameAttackerLinksManyWhereCommentsLeaveWithTheirVisit() {
        var found = hits(0, Comments.AT_ONCE);
        assertThat(found).isGreaterThan(truth.size() / 8);
    }

    private long hits(int kiosk, Comments comments) {
        return new Attacker(live(kiosk, comments))
                .guesses().entrySet().stream()
                        .filter(guess -> truth.get(guess.getKey()).equals(guess.getValue()))
                        .count();
    }

    /** When comments leave. */
    private enum Comments {
        AS_SHIPPED,
        /** The control. */
        AT_ONCE
    }

    /** Visits a minute or two apart, a report every five minutes; the kiosk is the real one. */
    private List<Batch> live(int kiosk, Comments comments) {
        List<Batch> heard = new ArrayList<>();
        var opening =
                (OutboxOpening.Opened) SqliteOutbox.open(folder.resolve("outbox-" + kiosk + ".db"), new Random(kiosk));
        try (var outbox = opening.outbox()) {
            if (comments == Comments.AT_ONCE) {
                outbox.releaseComments();
            }
            var collector = new FlakyEndpoint();
            Endpoint tapped = (String id, byte[] batch, Peer.Encoding encoding) -> {
                heard.add(((BatchReading.Accepted) BatchJson.read(batch)).batch());
                return collector.send(id, batch, encoding);
            };
            var reporter = new Reporter(outbox, new UUID(1, kiosk), "mfc-1", () -> new Health("1", "ok", 1000, 0));
            var pace = new Pace(Duration.ofSeconds(300), Duration.ZERO, new Random(5));
            var size = new BatchSize(WireLimits.BATCH_ITEMS, WireLimits.BATCH_BYTES);
            var loop = new SyncLoop(outbox, tapped, reporter, pace, size, clock);
            var visits = new Visits(new Random(6));
            for (var day = 0; day < DAYS; day++) {
                day(outbox, loop, visits);
            }
        }
        return heard;
    }

    private void day(Outbox outbox, SyncLoop loop, Visits visits) {
        var morning = clock.instant();
        for (var visit = 0; visit < VISITS_A_DAY; visit++) {
            var hasComment = visit % COMMENT_EVERY == 0;
            var made = hasComment ? visits.withComment(clock.instant()) : visits.silent(clock.instant());
            var ids = ((Outcome.Kept) outbox.commit(made)).ids();
            if (hasComment) {
                truth.put(ids.get(1).toString(), ids.get(0).toString());
            }
            clock.pass(Duration.ofSeconds(90));
            if (visit % VISITS_A_REPORT == VISITS_A_REPORT - 1) {
                loop.round();
            }
        }
        clock.pass(Duration.between(clock.instant(), morning.plus(Duration.ofHours(22))));
        while (!outbox.standing(clock.instant()).drained()) {
            loop.round();
        }
        clock.pass(Duration.ofHours(2));
    }

    /** Knows the kiosk's ways, every body and every account, and guesses what is likeliest. */
    private static final class Attacker {
        private final List<Batch> heard;
        private final Random random = new Random(9);
        private final Map<String, String> guesses = new HashMap<>();

        Attacker(List<Batch> heard) {
            this.heard = heard;
        }

        /** For each comment the response that came to be known closest to it. */
        Map<String, String> guesses() {
            List<String> responses = new ArrayList<>();
            Tally before = Tally.EMPTY;
            for (var batch : heard) {
                Set<String> comments = new HashSet<>();
                List<String> fresh = new ArrayList<>();
                batch.items().forEach(item -> sort(new String(item.body(), StandardCharsets.UTF_8), comments, fresh));
                responses.addAll(fresh);
                var counted = batch.tallies().get(0).comment().committed();
                // A step of the comments' account beside a step of the responses' tells who wrote.
                var isTold = counted.n() > before.n() && comments.size() <= fresh.size();
                var candidates = isTold ? fresh : sameDay(responses);
                comments.forEach(
                        comment -> guesses.putIfAbsent(comment, candidates.get(random.nextInt(candidates.size()))));
                before = counted;
            }
            return guesses;
        }

        private static void sort(String body, Set<String> comments, List<String> responses) {
            var id = body.replaceAll(".*\"id\":\"([0-9a-f-]{36})\".*", "$1");
            if (body.contains("\"kind\":\"comment\"")) {
                comments.add(id);
            } else {
                responses.add(id);
            }
        }

        /** Comments that come by night are of the day that has ended: its responses are the last that came. */
        private static List<String> sameDay(List<String> responses) {
            return responses.subList(Math.max(0, responses.size() - VISITS_A_DAY), responses.size());
        }
    }
}
