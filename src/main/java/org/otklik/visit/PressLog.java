package org.otklik.visit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How a visitor pressed, as far as it tells aim from none: counts and times only, never a place. */
final class PressLog {
    /** More in a second are no choices. Survey page 9, "mashing". */
    private static final int MOST_IN_A_SECOND = 6;

    private static final int MOST_ON_NOTHING = 9;
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** What is pressed right after a change was meant for the screen before. */
    private static final Duration DEAD = Duration.ofMillis(350);

    /** Who holds so long presses with care. */
    private static final Duration LONG = Duration.ofMillis(700);

    private final Deque<Duration> lastSecond = new ArrayDeque<>();
    private Duration changed = DEAD.negated();
    private int onNothing;
    private boolean mashed;
    private boolean held;

    PressLog copy() {
        var copy = new PressLog();
        copy.lastSecond.addAll(lastSecond);
        copy.changed = changed;
        copy.onNothing = onNothing;
        copy.mashed = mashed;
        copy.held = held;
        return copy;
    }

    /** Another screen stands there from now on. */
    void changed(Duration now) {
        changed = now;
    }

    /** Letters are struck as fast as a hand can, and beside the keys too: only the length tells something. */
    void struck(Press press) {
        held |= press.lasted().compareTo(LONG) > 0;
    }

    /** A press that began at this moment. */
    void pressed(Press press, Duration now) {
        struck(press);
        if (now.minus(changed).compareTo(DEAD) < 0) {
            return;
        }
        if (press.target() == Press.Target.NOTHING) {
            onNothing++;
        }
        lastSecond.addLast(now);
        while (now.minus(lastSecond.getFirst()).compareTo(SECOND) >= 0) {
            lastSecond.removeFirst();
        }
        mashed |= lastSecond.size() > MOST_IN_A_SECOND;
    }

    /** Whether nobody presses like this who chooses. */
    boolean isMashing() {
        return mashed || onNothing > MOST_ON_NOTHING;
    }

    /** Whether a press was held so long that times and counts say nothing of this visitor. */
    boolean wasHeld() {
        return held;
    }
}
