package org.otklik.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.otklik.config.Hours;
import org.otklik.config.KioskConfig.AfterHours;
import org.otklik.ui.presenter.Doors;

/**
 * The hours of the centre, where it stands. Dark from 10 minutes after closing until 5 minutes before opening. A clock that
 * cannot be right closes nothing: a kiosk that serves at night does less harm than one that is dark all day.
 */
final class ClosingHour implements Doors.Times {
    /** Visitor page 3. */
    private static final Duration LIT_AFTER = Duration.ofMinutes(10);

    private static final Duration LIT_BEFORE = Duration.ofMinutes(5);

    private final Hours hours;
    private final ZoneId zone;
    private final AfterHours night;

    ClosingHour(Hours hours, ZoneId zone, AfterHours night) {
        this.hours = hours;
        this.zone = zone;
        this.night = night;
    }

    @Override
    public Doors at(Instant now) {
        if (now.isBefore(AnswerItems.BUILT_AFTER) || isOpen(now)) {
            return Doors.OPEN;
        }
        var isNear = isOpen(now.minus(LIT_AFTER)) || isOpen(now.plus(LIT_BEFORE));
        return night == AfterHours.DARK && !isNear ? Doors.DARK : Doors.CLOSED;
    }

    private boolean isOpen(Instant moment) {
        return hours.isOpen(LocalDateTime.ofInstant(moment, zone));
    }
}
