package org.otklik.outbox;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What a running kiosk does for its file once a day: a whole look at the pages, the count of every account, and room given
 * back. A step gives way to a visitor and is taken up again; one that fails is not tried before the next day, so that a
 * disk with one bad place does not stop the kiosk again and again. Outbox thread only. Sync page 2.2, 2.3.
 */
final class NightWork {
    /** Hardly anybody answers then. A kiosk that is switched off at night does it in its first quiet minutes of the day. */
    static final LocalTime FROM = LocalTime.of(3, 0);

    private static final System.Logger LOG = System.getLogger(EnduringOutbox.class.getName());

    private static final String DAY = "night.day";

    private final Ladder ladder;
    private final Set<Step> left = EnumSet.noneOf(Step.class);
    private String day = "";

    NightWork(Ladder ladder) {
        this.ladder = ladder;
    }

    /** In this order: what is damaged is saved before it is counted. */
    private enum Step {
        PAGES,
        ACCOUNTS,
        ROOM
    }

    /** As much of it as is due now and as the quiet lasts; a failure is {@link OutboxFailure}, and the ladder has seen it. */
    void go(LocalDateTime now, BooleanSupplier isQuiet) {
        if (now.toLocalTime().isBefore(FROM)) {
            return;
        }
        begin(now.toLocalDate().toString());
        while (!left.isEmpty() && isQuiet.getAsBoolean()) {
            var step = left.iterator().next();
            left.remove(step);
            if (!isDone(step, isQuiet)) {
                left.add(step);
                return;
            }
            if (left.isEmpty()) {
                remember();
            }
        }
    }

    /** Another day is a new one, also where the clock was turned back. */
    private void begin(String today) {
        if (day.equals(today)) {
            return;
        }
        var done = ladder.work(outbox -> outbox.upkeep().word(DAY));
        left.clear();
        if (!done.equals(today)) {
            left.addAll(EnumSet.allOf(Step.class));
        }
        day = today;
    }

    private boolean isDone(Step step, BooleanSupplier isQuiet) {
        return ladder.work(outbox -> switch (step) {
            case PAGES -> outbox.upkeep().isLookedThrough(isQuiet);
            case ACCOUNTS -> outbox.upkeep().isCounted(day, isQuiet);
            case ROOM -> outbox.upkeep().hasGivenBack(isQuiet);
        });
    }

    private void remember() {
        ladder.work(outbox -> {
            outbox.upkeep().note(DAY, day);
            return true;
        });
        LOG.log(System.Logger.Level.INFO, "I-OUT-09 the work of the night is done");
    }
}
