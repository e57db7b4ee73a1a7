package org.otklik.app;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Hours;
import org.otklik.outbox.KeptVisit;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.Flag;
import org.otklik.visit.Mode;
import org.otklik.visit.RecentVisits;
import org.otklik.visit.ResponseAnswers;
import org.otklik.wire.AnswerValue;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.Comment;
import org.otklik.wire.LocalHour;
import org.otklik.wire.Order;
import org.otklik.wire.PackVersion;
import org.otklik.wire.Response;

/** From a finished visit to the items that are kept of it: the hour of now, the centre, the words that were asked. */
final class AnswerItems {
    /** A clock before this release was built is wrong; what it dates stays out of hour-of-day tables. Sync page 3.5. */
    static final Instant BUILT_AFTER = Instant.parse("2026-11-01T00:00:00Z");

    /** Integers beyond it travel as text. */
    private static final double WHOLE = 9_007_199_254_740_992.0;

    private final String centre;
    private final Pack pack;
    private final ZoneId zone;
    private final Hours hours;
    private final KioskClock clock;
    private final RecentVisits recent;

    AnswerItems(String centre, Pack pack, ZoneId zone, Hours hours, KioskClock clock, RecentVisits recent) {
        this.centre = centre;
        this.pack = pack;
        this.zone = zone;
        this.hours = hours;
        this.clock = clock;
        this.recent = recent;
    }

    /** The response must be there; a visit without any answer is not brought here. */
    KeptVisit of(FinishedVisit visit) {
        var answers = visit.response().orElseThrow();
        var now = clock.instant();
        var quality = clock.quality(now);
        var comment = visit.comment()
                .map(text -> new Comment(
                        centre,
                        quality,
                        now.atZone(zone).toLocalDate(),
                        pack.id(),
                        answers.service(),
                        answers.band(),
                        text));
        return new KeptVisit(response(answers, quality, now), comment);
    }

    private Response response(ResponseAnswers answers, ClockQuality quality, Instant now) {
        return new Response(
                centre,
                quality,
                LocalHour.of(now, zone),
                new PackVersion(pack.id(), pack.version(), pack.shortHash()),
                answers.service(),
                answers.end().word(),
                answers.manner().language(),
                answers.manner().input().word(),
                answers.manner().modes().stream().map(Mode::word).sorted().toList(),
                flags(answers, quality, now).stream().map(Flag::word).sorted().toList(),
                values(answers.answers()),
                answers.ms(),
                answers.drawn(),
                answers.of(),
                new Order(answers.order().questions(), answers.order().choices()));
    }

    /**
     * Those of the visit, what tells it from those just before it, and whether it ended outside the centre's hours,
     * which a wrong clock cannot tell.
     */
    private Set<Flag> flags(ResponseAnswers answers, ClockQuality quality, Instant now) {
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(answers.flags());
        if (answers.end() == End.COMPLETE) {
            flags.addAll(recent.completed(answers, pack));
        }
        if (quality == ClockQuality.OK && !hours.isOpen(LocalDateTime.ofInstant(now, zone))) {
            flags.add(Flag.OUT_OF_HOURS);
        }
        return flags;
    }

    private static Map<String, AnswerValue> values(Map<String, Value> answers) {
        Map<String, AnswerValue> values = new LinkedHashMap<>();
        answers.forEach((question, value) -> answer(value).ifPresent(answer -> values.put(question, answer)));
        return values;
    }

    private static Optional<AnswerValue> answer(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(new AnswerValue.Text(text.text()));
        }
        if (value instanceof Value.Num num) {
            var whole = num.number() == Math.rint(num.number()) && Math.abs(num.number()) <= WHOLE;
            return Optional.of(
                    whole ? new AnswerValue.Whole((long) num.number()) : new AnswerValue.Text(num.printed()));
        }
        if (value instanceof Value.Flag flag) {
            return Optional.of(new AnswerValue.Flag(flag.yes()));
        }
        if (value instanceof Value.Several several) {
            List<AnswerValue> all = several.values().stream()
                    .flatMap(one -> answer(one).stream())
                    .toList();
            return Optional.of(new AnswerValue.Several(all));
        }
        return Optional.empty();
    }
}
