package org.otklik.visit;

import java.time.Duration;

/**
 * Watches over the stillness of one visit. Times are monotonic and passed in; one thread. The countdown runs from the
 * tick that first warned, so a kiosk that stalled still warns for the whole time.
 */
public final class IdleClock {
    private final IdlePolicy policy;
    private Stillness stillness;
    private Duration since;
    private Duration last;
    private boolean warned;

    public IdleClock(IdlePolicy policy, Stillness stillness, Duration now) {
        this.policy = policy;
        this.stillness = stillness;
        since = now;
        last = now;
    }

    /** Any input, a new step, or «yes, continue»: everything starts afresh, as often as the visitor likes. */
    public void restart(Stillness kind, Duration now) {
        stillness = kind;
        since = now;
        warned = false;
    }

    /** The focus moved inside the warning: it stays and counts anew. Without a warning it is an input like any other. */
    public void restartCountdown(Duration now) {
        since = now;
    }

    /** Instead of {@link #tick}: the time since the last one does not count, as while something is being said. */
    public void standStill(Duration now) {
        since = since.plus(now.minus(last.compareTo(since) > 0 ? last : since));
        last = now;
    }

    /** To be asked about once a second. */
    public IdlePhase tick(Duration now) {
        last = now;
        var still = now.minus(since);
        var untilWarning = policy.untilWarning(stillness).minus(still);
        if (!warned && isPositive(untilWarning)) {
            return new IdlePhase.Awake(untilWarning);
        }
        if (!warned) {
            warned = true;
            since = now;
            return new IdlePhase.Warned(policy.countdown());
        }
        var left = policy.countdown().minus(still);
        return isPositive(left) ? new IdlePhase.Warned(left) : new IdlePhase.Over();
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }
}
