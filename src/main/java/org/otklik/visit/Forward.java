package org.otklik.visit;

/** What the one button that leads on does, and is called. */
public enum Forward {
    /** On to the next question, this one stays unanswered. */
    SKIP,
    /** On to the next question. */
    NEXT,
    /** The visit is complete. */
    FINISH
}
