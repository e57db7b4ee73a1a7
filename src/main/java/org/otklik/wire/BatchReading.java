package org.otklik.wire;

/** What became of the body of a request. */
public sealed interface BatchReading {
    /** The envelope was understood; each item still has to be judged by itself. */
    record Accepted(Batch batch) implements BatchReading {}

    /** Nothing of it is used. */
    record Refused(Problem problem) implements BatchReading {}
}
