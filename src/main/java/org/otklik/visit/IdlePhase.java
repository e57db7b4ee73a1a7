package org.otklik.visit;

import java.time.Duration;

/** How far the stillness of a visitor has come. */
public sealed interface IdlePhase {
    /** Nothing to do; the warning is due after {@code untilWarning} without input. */
    record Awake(Duration untilWarning) implements IdlePhase {}

    /** The warning stands; the visit ends after {@code left}. */
    record Warned(Duration left) implements IdlePhase {}

    /** Nobody answered the warning: the visit is over. */
    record Over() implements IdlePhase {}
}
