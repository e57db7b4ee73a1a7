package org.otklik.ui.presenter;

import java.time.Instant;

/** Whether the centre serves visitors. */
public enum Doors {
    OPEN,
    /** Whoever stands before the kiosk reads when to come. */
    CLOSED,
    /** Nobody stands there: the picture is black. */
    DARK,
    /** Answers cannot be kept now: no visit may begin, whatever the hour. */
    BROKEN;

    /** Says how it is at a moment; asked ten times a second. */
    public interface Times {
        /** A centre that has told no hours is open. */
        Times ALWAYS_OPEN = now -> OPEN;

        Doors at(Instant now);
    }
}
