package org.otklik.ui.kit;

/**
 * When a touch counts: not within the dead time after a change of screen, and not when it was held across one. One for
 * the whole kiosk; the screen host tells it of changes. Times are those of the events, in milliseconds.
 */
public final class TapRules {
    private final long deadMs;
    private final int driftPx;
    private final Runnable onTouch;
    private long changedAt = Long.MIN_VALUE / 2;

    /** The configured numbers, and who wants to know that a finger came down. */
    public TapRules(long deadMs, int driftPx, Runnable onTouch) {
        this.deadMs = deadMs;
        this.driftPx = driftPx;
        this.onTouch = onTouch;
    }

    /** A screen has been changed at this moment. */
    public void screenChanged(long now) {
        changedAt = now;
    }

    boolean deaf(long now) {
        return now - changedAt < deadMs;
    }

    int driftPx() {
        return driftPx;
    }

    void touched() {
        onTouch.run();
    }

    /** A press that began before the last change of screen was meant for what stood there: its release counts no more. */
    boolean heldAcross(long pressedAt) {
        return pressedAt <= changedAt;
    }
}
