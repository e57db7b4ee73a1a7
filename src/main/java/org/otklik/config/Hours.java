package org.otklik.config;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

/** When the centre is open, day by day; every day has its opening. */
public record Hours(Map<DayOfWeek, Opening> days) {
    public Hours {
        days = Map.copyOf(days);
        if (days.size() != DayOfWeek.values().length) {
            throw new IllegalArgumentException("every day needs its opening");
        }
    }

    public Opening on(DayOfWeek day) {
        return days.get(day);
    }

    /** Whether visitors are expected at this local time. */
    public boolean isOpen(LocalDateTime local) {
        return on(local.getDayOfWeek()).contains(local.toLocalTime());
    }

    /** One day's opening. */
    public sealed interface Opening {
        boolean contains(LocalTime time);
    }

    public record AllDay() implements Opening {
        @Override
        public boolean contains(LocalTime time) {
            return true;
        }
    }

    public record Closed() implements Opening {
        @Override
        public boolean contains(LocalTime time) {
            return false;
        }
    }

    /** From the first minute on, up to the last one and without it. */
    public record Span(LocalTime from, LocalTime to) implements Opening {
        @Override
        public boolean contains(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }
}
