package org.otklik.config;

/** Whether a wish left something other than it was. */
public enum Change {
    NONE,
    MADE
}
