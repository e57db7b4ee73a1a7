package org.otklik.ui.kit;

/** What a key does, on every screen; the five required ones reach everything. Visitor page 5, "Keys". */
public enum KioskKey {
    FOCUS_PREVIOUS,
    FOCUS_NEXT,
    BACK,
    NEXT,
    SELECT,
    HELP,
    /** From here to {@link #HEADPHONES_OUT} for who hears the screens; they do nothing else. */
    WHERE_AM_I,
    REPEAT,
    PAUSE,
    SLOWER,
    FASTER,
    QUIETER,
    LOUDER,
    /** Of keypads that report their jack; no usual key does it. */
    HEADPHONES_IN,
    HEADPHONES_OUT,
    VIEW,
    LANGUAGE,
    SOUND,
    /** Black for privacy, and back; it does nothing while the kiosk does not speak. */
    HIDE_SCREEN,
    CLOSE,
    /** With {@link #SWITCH_SELECT} for one or two switches; they do nothing for who has none. */
    SWITCH_MOVE,
    SWITCH_SELECT,
    /** Asks for the technician's PIN; the same keys at every kiosk. */
    TECHNICIAN,
    /** Ends the program; known on a desktop only. */
    QUIT;

    /** Whether it is the key of a switch. */
    boolean isSwitch() {
        return this == SWITCH_MOVE || this == SWITCH_SELECT;
    }
}
