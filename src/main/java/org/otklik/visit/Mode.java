package org.otklik.visit;

import java.util.Locale;

/** What a visitor switched on or used for better access, at any time of the visit. Packs page 1.7. */
public enum Mode {
    LARGE_TEXT,
    CONTRAST,
    SOFT,
    LOW_REACH,
    HOLD,
    SPEECH,
    KEYPAD,
    SWITCH;

    /** As it travels. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
