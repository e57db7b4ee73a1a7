package org.otklik.visit;

import java.util.Locale;

/** What is remarkable about a visit; it never alters, drops or blocks an answer. Survey page 9. */
public enum Flag {
    /** Abandoned after one answer. */
    ABANDONED_FIRST,
    /** Outside the centre's hours. */
    OUT_OF_HOURS;

    /** As it travels. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
