package org.otklik.visit;

import java.time.Duration;

/** One press of a finger: whether a control lay under it, and how long it lasted. */
public record Press(Target target, Duration lasted) {
    /** What lay under it. */
    public enum Target {
        CONTROL,
        NOTHING
    }
}
