package org.otklik.app;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Whether nobody has been at the kiosk for a while. Told on the event thread, asked on any. */
final class Quiet {
    /** Longer than anybody stands before a start screen, shorter than the gaps of a day with few visitors. */
    static final Duration AFTER = Duration.ofMinutes(10);

    /** Screens that stand while no visit is on and no technician is there. */
    private static final Set<String> RESTING = Set.of("start", "closed", "out-of-service");

    private final Supplier<Duration> clock;
    private volatile Optional<Duration> since = Optional.empty();

    /** The clock is a monotonic one. */
    Quiet(Supplier<Duration> clock) {
        this.clock = clock;
    }

    /** A screen has been put up. */
    void screen(String name) {
        since = RESTING.contains(name) ? since.or(() -> Optional.of(clock.get())) : Optional.empty();
    }

    boolean lasts() {
        return since.filter(begun -> clock.get().minus(begun).compareTo(AFTER) >= 0)
                .isPresent();
    }
}
