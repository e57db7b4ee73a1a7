package org.otklik.ui.presenter;

/** Whether a kiosk can be heard, and by whom. */
public enum Sound {
    /** It has no voice, and offers none. */
    NONE,
    /** By who wears the headphones. */
    READY,
    /** By everybody around. */
    OVERHEARD,
    /** Headphones have to be plugged in first. */
    NEEDS_HEADPHONES,
    /** Not in this language, but in others. */
    NO_VOICE,
    /** What speaks is missing, or has failed. */
    BROKEN;

    /** Whether somebody who asks for it hears the kiosk. */
    public boolean speaks() {
        return this == READY || this == OVERHEARD;
    }
}
