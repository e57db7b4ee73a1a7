package org.otklik.visit;

import java.time.Duration;

/**
 * How long a visitor may do nothing before the warning, and how long the warning counts down.
 * Numbers: visitor page 2; a countdown under 20 s would fail WCAG 2.2.1.
 */
public record IdlePolicy(Duration choice, Duration typing, Duration assisted, Duration countdown) {
    public static final IdlePolicy DEFAULT = new IdlePolicy(
            Duration.ofSeconds(60), Duration.ofSeconds(120), Duration.ofSeconds(150), Duration.ofSeconds(30));

    public Duration untilWarning(Stillness stillness) {
        return switch (stillness) {
            case CHOICE -> choice;
            case TYPING -> typing;
            case ASSISTED -> assisted;
        };
    }
}
