package org.otklik.visit;

/** What became of the wish to go on. */
public enum Advance {
    /** The visit stands on another question. */
    MOVED,
    /** There is no further question: the visit is to be finished now. */
    COMPLETE,
    /** This question is required and has no answer. */
    NEEDS_ANSWER,
    /** An answer is not taken; the visit stands on its question, and the step says why. */
    OBJECTED
}
