package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.otklik.visit.Mode;

/**
 * What this visitor's hands need. Immutable; gone with the visit.
 *
 * @param apart presses so soon after a release are no presses; zero for every press counts
 */
public record Handling(Hold hold, Duration apart, Motion motion, Switches switches) {
    /** As a kiosk takes presses where nothing else is configured. */
    public static final Handling USUAL = new Handling(Hold.OFF, Duration.ZERO, Motion.USUAL, Switches.NONE);

    /** What «Не считать повторные касания» begins with where the kiosk has no such time; visitor page 2. */
    private static final Duration APART = Duration.ofMillis(500);

    /** Whether a press counts only after it was held. */
    public enum Hold {
        OFF,
        ON
    }

    /** What moves on the picture by itself. */
    public enum Motion {
        USUAL,
        /** Digits and steps in place of a bar and a ring. */
        LESS
    }

    /** What works the kiosk in place of a finger or a keypad. */
    public enum Switches {
        NONE,
        /** A scan goes round by itself, and the one switch stops it. */
        ONE,
        /** One moves, the other one selects. */
        TWO
    }

    /** «Держать, чтобы нажать», the other way round. */
    Handling turnedHold() {
        return new Handling(hold == Hold.ON ? Hold.OFF : Hold.ON, apart, motion, switches);
    }

    /** Whether repeated touches are passed over. */
    public boolean parts() {
        return !apart.isZero();
    }

    /** «Не считать повторные касания», the other way round; on as a visit begins, if that is on. */
    Handling turnedApart(Handling first) {
        var on = first.parts() ? first.apart : APART;
        return new Handling(hold, parts() ? Duration.ZERO : on, motion, switches);
    }

    /** «Меньше движения», the other way round. */
    Handling turnedMotion() {
        return new Handling(hold, apart, motion == Motion.LESS ? Motion.USUAL : Motion.LESS, switches);
    }

    /** With other switches, or none. */
    Handling with(Switches other) {
        return new Handling(hold, apart, motion, other);
    }

    /** «Управление кнопкой», the other way round; on as a visit begins, if that has any. */
    Handling turnedSwitches(Handling first) {
        var on = first.switches == Switches.NONE ? Switches.ONE : first.switches;
        return with(switches == Switches.NONE ? on : Switches.NONE);
    }

    /** What a response says of it, before any of it is used: switches count when they are. Packs page 1.7. */
    Set<Mode> modes() {
        return hold == Hold.ON ? EnumSet.of(Mode.HOLD) : EnumSet.noneOf(Mode.class);
    }
}
