package org.otklik.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.otklik.outbox.KeptVisit;
import org.otklik.outbox.Outcome;
import org.otklik.testkit.FakeClock;
import org.otklik.testkit.FlakyEndpoint;
import org.otklik.testkit.InMemoryOutbox;
import org.otklik.wire.AnswerValue;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.Comment;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.LocalHour;
import org.otklik.wire.Order;
import org.otklik.wire.PackVersion;
import org.otklik.wire.Response;

/** A sync loop between an outbox in memory and an endpoint that does as it is told. */
abstract class SyncTrial {
    String app = "1";
    final FakeClock clock = new FakeClock(Instant.parse("2026-11-23T12:30:00Z"));
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final FlakyEndpoint endpoint = new FlakyEndpoint();
    final Pace pace = new Pace(Duration.ofSeconds(300), Duration.ofSeconds(120), new Random(3));
    final SyncLoop loop = new SyncLoop(
            outbox,
            endpoint,
            new Reporter(outbox, new UUID(1, 2), "mfc-1", () -> new Health(app, "ok", 1000, 0)),
            pace,
            new BatchSize(200, 524288),
            clock);

    ItemId keep() {
        return ((Outcome.Kept) outbox.commit(new KeptVisit(response(), Optional.empty())))
                .ids()
                .get(0);
    }

    void keep(String text) {
        var day = LocalDate.of(2026, 11, 23);
        var comment = new Comment("mfc-1", ClockQuality.OK, day, "p", Optional.empty(), Optional.empty(), text);
        outbox.commit(new KeptVisit(response(), Optional.of(comment)));
    }

    static Response response() {
        return new Response(
                "mfc-1",
                ClockQuality.OK,
                new LocalHour(OffsetDateTime.parse("2026-11-23T12:30:00Z")),
                new PackVersion("p", 1, "0123456789abcdef"),
                Optional.empty(),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of("overall", new AnswerValue.Whole(4)),
                Map.of("overall", 1200L),
                Map.of(),
                Map.of(),
                Order.FILE);
    }
}
