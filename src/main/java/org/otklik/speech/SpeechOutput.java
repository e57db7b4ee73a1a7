package org.otklik.speech;

/** Where speech is heard. {@code speech.output}, and what a technician vouches for. */
public enum SpeechOutput {
    /** Headphones whose plug this machine can see. */
    HEADPHONES,
    /** Headphones by the word of a technician: the plug cannot be seen, the output is not heard by others. */
    VOUCHED_HEADPHONES,
    /** Everybody around hears it. */
    LOUDSPEAKER
}
