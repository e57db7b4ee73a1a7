package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Point;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.otklik.ui.theme.AccessibilityNumbers;

/**
 * When a touch counts: not within the dead time after a change of screen, and not when it was held across one; for who
 * asks for it, only when it was held, and not right after another. One for the whole kiosk; the screen host tells it of
 * changes. Times are those of the events, in milliseconds.
 */
public final class TapRules {
    private static final long LONG_AGO = Long.MIN_VALUE / 2;

    /** A clock set back by more must not make the kiosk deaf until it has caught up. */
    private static final long CLOCK_STEP_MS = 1000;

    private final long deadMs;
    private final int driftPx;
    private final Touches touches;
    private long changedAt = LONG_AGO;
    private long changes;
    private String released = "";
    private long releasedAt = LONG_AGO;
    private OptionalLong downSince = OptionalLong.empty();
    private Filters filters = Filters.NONE;
    private Reading reading = Reading.NONE;
    private Optional<TwoTaps> hidden = Optional.empty();
    private Optional<Finger> finger = Optional.empty();

    /**
     * What one visitor has asked for, in milliseconds; zero for nothing.
     *
     * @param holdMs so long has a press to last
     * @param apartMs presses on any target so soon after a release are ignored
     */
    public record Filters(long holdMs, long apartMs) {
        public static final Filters NONE = new Filters(0, 0);
    }

    /** The finger that presses a target, from this moment on; the target may be taken away under it. */
    private record Finger(Component target, Component root, long since) {}

    /** A target that is being held, and how much of the time it has to be, from 0 to 1. */
    public record Held(Component target, double share) {}

    /** What lay under a finger that came down. */
    public enum Under {
        TARGET,
        NOTHING
    }

    /** Who wants to know what fingers do. */
    public interface Touches {
        /** On a control, before what the control does. */
        void onTarget();

        /** Beside all of them, at this place of the screen and this moment of the events. */
        void beside(Point at, long now);

        /** A finger is up again, before its control does anything; told of presses that were not listened to, too. */
        void pressed(Under under, Duration lasted);

        /** A finger that reads is there: what is under it gets the focus, and is said. */
        Explorer.Found explored(Component part, Point at, Explorer.Finger finger);

        /** Two taps want to see what is hidden. */
        void show();

        /** A finger pressed this control, and it has done what it is for. */
        void pressed(Target target);
    }

    /** The configured numbers, and who hears of every touch. */
    public TapRules(long deadMs, int driftPx, Touches touches) {
        this.deadMs = deadMs;
        this.driftPx = driftPx;
        this.touches = touches;
    }

    /** From now on these hold; for a press that is under way, too. */
    public void filter(Filters asked) {
        filters = asked;
    }

    /** Whether a finger reads before it presses. Visitor page 5, "Explore by touch". */
    public enum Reading {
        NONE,
        FIRST
    }

    /** From now on a finger does this. */
    public void read(Reading wanted) {
        reading = wanted;
    }

    boolean readsFirst() {
        return reading == Reading.FIRST;
    }

    /** Whether somebody sees what is there. */
    public enum Picture {
        SHOWN,
        HIDDEN
    }

    /** Where it is hidden, two taps show it, and a finger does nothing else, unless it reads. */
    public void picture(Picture seen) {
        hidden = seen == Picture.SHOWN ? Optional.empty() : hidden.or(() -> Optional.of(new TwoTaps()));
    }

    /** Whether a finger that came down is spent: it may only want to see. */
    boolean isSpent(Under under, long now) {
        if (hidden.isEmpty() || (readsFirst() && under == Under.TARGET)) {
            return false;
        }
        touches.onTarget();
        if (hidden.get().isSecond(now)) {
            touches.show();
        }
        return !readsFirst();
    }

    Explorer.Found explored(Component part, Point at, Explorer.Finger finger) {
        return touches.explored(part, at, finger);
    }

    /** A finger that only read is up: the next tap may come at once. */
    void lifted(long now) {
        released("", now);
    }

    /** A screen has been changed at this moment. */
    public void screenChanged(long now) {
        changedAt = now;
        changes++;
    }

    boolean deaf(long now) {
        return isWithin(deadMs, changedAt, now);
    }

    /** The one finger there is came down, whether it is listened to or not. */
    void down(long now) {
        downSince = OptionalLong.of(now);
    }

    /** It is up again. A press whose end was never seen, because its screen had gone, is forgotten at the next one. */
    void up(Under under, long now) {
        downSince.ifPresent(since -> touches.pressed(under, Duration.ofMillis(Math.max(0, now - since))));
        downSince = OptionalLong.empty();
    }

    /** A target is pressed from now on. */
    void pressed(Component target, long now) {
        finger = Optional.of(new Finger(target, top(target), now));
    }

    /** Whether a finger presses a target already. One that was taken away under its finger is pressed no more. */
    boolean isPressed() {
        return finger.filter(one -> top(one.target).equals(one.root)).isPresent();
    }

    private static Component top(Component target) {
        var top = target;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return top;
    }

    /** What is to be held, while it is. */
    public Optional<Held> held(long now) {
        return filters.holdMs == 0 || !isPressed()
                ? Optional.empty()
                : finger.map(one -> new Held(one.target, Math.min(1, (double) (now - one.since) / filters.holdMs)));
    }

    /** Whether a press that ends now has lasted long enough. */
    boolean isHeldEnough(long began, long now) {
        return now - began >= filters.holdMs;
    }

    /** A target was let go; it may be another object of the same name by the next press. */
    void released(String id, long now) {
        finger = Optional.empty();
        released = id;
        releasedAt = now;
    }

    /** A hand that strikes again without meaning to, wherever. */
    boolean isTooSoon(long now) {
        return isWithin(filters.apartMs, releasedAt, now);
    }

    /** A trembling hand that hits the same target twice. */
    boolean isRepeat(String id, long now) {
        return released.equals(id) && isWithin(AccessibilityNumbers.SAME_TARGET_MS, releasedAt, now);
    }

    private static boolean isWithin(long ms, long since, long now) {
        return now - since < ms && now - since > -CLOCK_STEP_MS;
    }

    int driftPx() {
        return driftPx;
    }

    void touched() {
        touches.onTarget();
    }

    void touchedBeside(Point at, long now) {
        touches.beside(at, now);
    }

    void pressed(Target target) {
        touches.pressed(target);
    }

    /** Counts the changes of screen; no clock that is set back confuses it. */
    long changes() {
        return changes;
    }

    /** A press that began before the last change of screen was meant for what stood there: its release counts no more. */
    boolean heldAcross(long changesAtPress) {
        return changesAtPress != changes;
    }
}
