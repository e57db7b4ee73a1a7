package org.otklik.ui.theme;

/** The kinds of lettering a screen has. */
public enum TextStyle {
    BODY,
    BOLD,
    HEADING,
    DISPLAY
}
