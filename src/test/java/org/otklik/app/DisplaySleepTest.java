package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.config.Hours;
import org.otklik.config.KioskConfig.AfterHours;
import org.otklik.ui.presenter.Doors;

/** Closed at the hour, dark ten minutes later, lit five minutes before opening; by the clock where the centre stands. */
class DisplaySleepTest {
    /** Five hours east of Greenwich, all year. */
    private static final ZoneId YEKATERINBURG = ZoneId.of("Asia/Yekaterinburg");

    @ParameterizedTest
    @CsvSource({
        // A Friday, a Saturday on which the centre is closed, and a Sunday of which nothing is said.
        "2026-12-04T07:54:59, DARK",
        "2026-12-04T07:55:00, CLOSED",
        "2026-12-04T07:59:59, CLOSED",
        "2026-12-04T08:00:00, OPEN",
        "2026-12-04T19:59:59, OPEN",
        "2026-12-04T20:00:00, CLOSED",
        "2026-12-04T20:09:59, CLOSED",
        "2026-12-04T20:10:00, DARK",
        "2026-12-05T12:00:00, DARK",
        "2026-12-05T23:55:00, CLOSED",
        "2026-12-06T00:00:00, OPEN",
        "2026-12-06T23:59:59, OPEN",
        "2026-12-07T00:00:00, CLOSED",
        "2026-12-07T00:10:00, DARK",
    })
    void theDoorsFollowTheHours(LocalDateTime local, Doors doors) {
        assertThat(at(local, AfterHours.DARK)).isEqualTo(doors);
    }

    @Test
    void aPanelThatMayNotSleepStaysLit() {
        assertThat(at(LocalDateTime.parse("2026-12-05T03:00:00"), AfterHours.LIT))
                .isEqualTo(Doors.CLOSED);
    }

    @Test
    void aClockThatCannotBeRightClosesNothing() {
        assertThat(at(LocalDateTime.parse("1970-01-03T03:00:00"), AfterHours.DARK))
                .isEqualTo(Doors.OPEN);
    }

    private static Doors at(LocalDateTime local, AfterHours night) {
        var days = new EnumMap<DayOfWeek, Hours.Opening>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, new Hours.Span(LocalTime.of(8, 0), LocalTime.of(20, 0)));
        }
        days.put(DayOfWeek.SATURDAY, new Hours.Closed());
        days.put(DayOfWeek.SUNDAY, new Hours.AllDay());
        return new ClosingHour(new Hours(days), YEKATERINBURG, night)
                .at(local.atZone(YEKATERINBURG).toInstant());
    }
}
