package org.otklik.visit;

import java.util.Locale;

/** How a visitor mostly gave the answers. */
public enum InputWay {
    TOUCH,
    SPEECH,
    KEYPAD,
    SWITCH;

    /** As it travels. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
