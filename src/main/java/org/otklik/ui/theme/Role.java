package org.otklik.ui.theme;

/** What a colour is for; a palette says which colour that is. */
public enum Role {
    BACKGROUND,
    SURFACE,
    ON_SURFACE,
    TEXT,
    SECONDARY_TEXT,
    ACCENT,
    ON_ACCENT,
    BORDER,
    RING,
    DANGER,
    ON_DANGER,
    WARNING,
    ON_WARNING,
    /** Of a code that a camera reads, in every palette. */
    INK,
    /** What {@link #INK} stands on. */
    PAPER
}
