package org.otklik.visit;

import java.util.Locale;

/** What is remarkable about a visit; it never alters, drops or blocks an answer. Survey page 9. */
public enum Flag {
    /** Most screens stood too short a time to be read. */
    FAST,
    /** The same answer all along one scale, and {@link #FAST}. */
    STRAIGHT,
    /** Begun right after the thanks of a visit with the same answers. */
    REPEAT,
    /** One of too many visits within a minute or so. */
    BURST,
    /** One of many visits in a row with the same answers. */
    RUN,
    /** Pressed without aim. */
    MASHING,
    /** Abandoned after one answer. */
    ABANDONED_FIRST,
    /** Outside the centre's hours. */
    OUT_OF_HOURS;

    /** As it travels. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
