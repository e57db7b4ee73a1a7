package org.otklik.visit;

import java.util.Locale;

/** How a visit came to its end. Withdrawing is no end: nothing is made of it. */
public enum End {
    /** The visitor pressed the last button. */
    COMPLETE,
    /** The idle clock ran out, or the visitor started again. */
    ABANDONED;

    /** As it travels. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
