package org.otklik.visit;

/** What became of the wish to go back. */
public enum Retreat {
    /** The visit stands on the question before. */
    MOVED,
    /** This is the first question; answers stay, and the visit is still on. */
    AT_FIRST
}
