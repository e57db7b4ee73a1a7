package org.otklik.speech;

/** What became of a sound that was given to the audio line. */
public sealed interface Playing {
    /** All of it has been heard. */
    record Heard() implements Playing {}

    /** The stop was set; what was not heard by then never will be. */
    record Stopped() implements Playing {}

    /** There is no line to play it on; the next sound tries to open one again. */
    record NoLine(String reason) implements Playing {}
}
