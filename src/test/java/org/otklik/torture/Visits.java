package org.otklik.torture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.otklik.outbox.KeptVisit;
import org.otklik.wire.AnswerValue;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.Comment;
import org.otklik.wire.LocalHour;
import org.otklik.wire.Order;
import org.otklik.wire.PackVersion;
import org.otklik.wire.Response;

/** Visits as the shipped pack leaves them, about a kilobyte each; the clock of the harnesses is UTC. */
public final class Visits {
    /** In every comment: found in a log it is a leak. */
    public static final String WORDS = "Долго ждали у стойки";

    private static final List<String> SERVICES = List.of("property", "passport", "family", "tax");

    private final RandomGenerator random;
    private final PackVersion pack;

    public Visits(RandomGenerator random) {
        this(random, new PackVersion("mfc-basic", 1, "9c1f0a7744d2e8b1"));
    }

    private Visits(RandomGenerator random, PackVersion pack) {
        this.random = random;
        this.pack = pack;
    }

    /** Those of the next version of the survey, whose text is another one. */
    Visits ofTheNextPack() {
        return new Visits(random, new PackVersion(pack.id(), pack.version() + 1, "1b8e2d4477f0a1c9"));
    }

    public KeptVisit silent(Instant now) {
        return new KeptVisit(response(now), Optional.empty());
    }

    public KeptVisit withComment(Instant now) {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var comment = new Comment(
                "mfc-1",
                ClockQuality.OK,
                day,
                "mfc-basic",
                Optional.of(service()),
                Optional.of("low"),
                WORDS + " " + Long.toHexString(random.nextLong()));
        return new KeptVisit(response(now), Optional.of(comment));
    }

    private Response response(Instant now) {
        return new Response(
                "mfc-1",
                ClockQuality.OK,
                LocalHour.of(now, ZoneOffset.UTC),
                pack,
                Optional.of(service()),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of(
                        "overall",
                        new AnswerValue.Whole(1 + random.nextInt(5)),
                        "reasons",
                        new AnswerValue.Several(List.of(new AnswerValue.Text("queue"), new AnswerValue.Text("info"))),
                        "ease",
                        new AnswerValue.Whole(1 + random.nextInt(4)),
                        "service",
                        new AnswerValue.Text("re_rights"),
                        "outcome",
                        new AnswerValue.Text("apply")),
                Map.of("overall", 2200L, "reasons", 6900L, "ease", 3000L, "service", 3100L, "outcome", 2400L),
                Map.of("driver", "queue"),
                Map.of("driver", Map.of("comfort", 1, "info", 1, "queue", 1, "staff", 1, "trust", 1)),
                Order.FILE);
    }

    private String service() {
        return SERVICES.get(random.nextInt(SERVICES.size()));
    }
}
