package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.config.Hours;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.ShippedPacks;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.InputWay;
import org.otklik.visit.Manner;
import org.otklik.visit.RecentVisits;
import org.otklik.visit.Visit;

/** A visit that ends while the centre is closed says so: it may be the cleaner's. Survey page 9. */
class OutOfHoursTest {
    /** Five hours east of Greenwich, all year. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T02:59:59Z", "2026-11-23T15:00:00Z", "2026-11-22T08:00:00Z"})
    void beforeAfterAndOnAClosedDayTheVisitIsFlagged(String end) {
        assertThat(flagsAt(end, weekdays())).containsExactly("out_of_hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T03:00:00Z", "2026-11-23T14:59:59Z"})
    void fromTheFirstMinuteToTheLastItIsNot(String end) {
        assertThat(flagsAt(end, weekdays())).isEmpty();
    }

    @Test
    void withoutHoursNoVisitIsFlagged() {
        assertThat(flagsAt("2026-11-22T23:00:00Z", days(new Hours.AllDay(), new Hours.AllDay())))
                .isEmpty();
    }

    /** A clock that stands before this release was built knows no hour of the day either. */
    @Test
    void aWrongClockFlagsNothing() {
        assertThat(flagsAt("2020-01-05T23:00:00Z", weekdays())).isEmpty();
    }

    private static List<String> flagsAt(String end, Hours hours) {
        var items = new AnswerItems(
                "mfc-1",
                ShippedPacks.mfcBasic(),
                ZONE,
                hours,
                new KioskClock(() -> Instant.parse(end), java.nio.file.Path.of("none")),
                new RecentVisits(new byte[16], () -> Duration.ZERO));
        return items.of(visit()).response().flags();
    }

    private static FinishedVisit visit() {
        var visit = Visit.begin(ShippedPacks.mfcBasic(), Set.of(), 1, Duration.ZERO);
        visit.answer(Value.text("tax"));
        return visit.finish(End.COMPLETE, new Manner("ru", InputWay.TOUCH, Set.of(), Set.of()), Duration.ofSeconds(30));
    }

    private static Hours weekdays() {
        return days(new Hours.Span(LocalTime.of(8, 0), LocalTime.of(20, 0)), new Hours.Closed());
    }

    private static Hours days(Hours.Opening week, Hours.Opening sunday) {
        var days = new EnumMap<DayOfWeek, Hours.Opening>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, day == DayOfWeek.SUNDAY ? sunday : week);
        }
        return new Hours(days);
    }
}
