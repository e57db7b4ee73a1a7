package org.otklik.ui.kit;

import java.time.Duration;

/** One or two switches in place of a finger or a keypad, for who has asked for them. Event thread only. */
public final class Switches {
    private final FocusOrder focus;
    private final SwitchScan scan;
    private final SwitchSteps steps;
    private final Runnable second;
    private Use use = Use.NONE;
    private Duration now = Duration.ZERO;

    /** Which of them there are. */
    public enum Use {
        NONE,
        /** The one starts and stops a scan. */
        ONE,
        /** One moves, the other one selects. */
        TWO
    }

    /**
     * Nothing is done with them before {@link #use}.
     *
     * @param dwell how long a scan offers each
     * @param second the moving switch was pressed where there should be one alone; it may call {@link #use}
     */
    public Switches(FocusOrder focus, Duration dwell, Runnable second) {
        this.focus = focus;
        this.second = second;
        scan = new SwitchScan(dwell);
        steps = new SwitchSteps(focus);
    }

    /** From now on there are these. */
    public void use(Use asked) {
        if (use != asked) {
            use = asked;
            stop();
        }
    }

    boolean areUsed() {
        return use != Use.NONE;
    }

    /** Whether every switch is the one that stops the scan. */
    boolean areScanning() {
        return use == Use.ONE;
    }

    void move() {
        if (use == Use.ONE) {
            second.run();
        }
        if (use == Use.TWO) {
            steps.move();
        } else {
            select();
        }
    }

    void select() {
        if (use == Use.TWO) {
            steps.select();
            return;
        }
        var selected = scan.press(focus.groups(), now);
        selected.ifPresent(focus::press);
        offer();
    }

    /** It is this time now, on the clock of the flow. */
    public void passed(Duration time) {
        now = time;
        if (use == Use.ONE) {
            scan.passed(focus.groups(), now);
            offer();
        }
    }

    /** It is this time now, and something is being said: a scan waits, and offers what it offers for its whole dwell after. */
    public void listened(Duration time) {
        now = time;
        scan.listened(now);
    }

    /** Another screen stands there. */
    public void screenChanged() {
        scan.screenChanged(now);
        steps.screenChanged();
    }

    /** A finger or a key was used: a scan waits for its switch. */
    public void stop() {
        scan.stop();
        steps.screenChanged();
    }

    private void offer() {
        var offered = scan.offered(focus.groups());
        if (!offered.isEmpty()) {
            focus.offer(offered);
        } else if (focus.isOffering()) {
            focus.hideRing();
        }
    }
}
