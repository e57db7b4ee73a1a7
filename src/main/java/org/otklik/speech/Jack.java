package org.otklik.speech;

/** What is known of the headphones' plug. */
public enum Jack {
    IN,
    OUT,
    /** This machine cannot tell: {@link SpeechOutput#VOUCHED_HEADPHONES} is what is left. */
    UNKNOWN
}
