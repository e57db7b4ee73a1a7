package org.otklik.speech;

/**
 * Why the kiosk cannot speak any more; the sound control is unavailable then, and the staff are told.
 *
 * @param detail for the log, in English; it never holds words that were to be said
 */
public record Outage(Cause cause, String detail) {
    /** What to look at first. */
    public enum Cause {
        ENGINE_MISSING,
        ENGINE_FAILING,
        NO_LINE
    }
}
