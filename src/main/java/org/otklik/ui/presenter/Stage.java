package org.otklik.ui.presenter;

import java.time.Duration;

/** Where screens are shown, one at a time. Event thread only. */
public interface Stage {
    /**
     * Builds the screen of this presenter with these settings, in place of the one before. The same presenter again, as
     * after a change of settings or under an overlay that closed, finds its focus where it was.
     */
    void put(ScreenPresenter presenter, VisitSettings settings);

    /** It is this time now, on the clock of the flow: what moves by itself goes on. */
    default void passed(Duration now) {}

    /** Whether this kiosk can be heard in that language. */
    default Sound sound(String language) {
        return Sound.NONE;
    }

    /** Whether something is being said that the visitor listens to: clocks of idleness stand still. */
    default boolean isListenedTo() {
        return false;
    }
}
