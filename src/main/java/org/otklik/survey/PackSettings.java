package org.otklik.survey;

import java.util.Map;

/**
 * How a pack wants its kiosk to behave. Immutable.
 *
 * @param voices quality of speech by language; a language that is not named has what the kiosk finds
 * @param quality by which times an odd visit is flagged
 */
public record PackSettings(Review review, Map<String, Voice> voices, IdleTimes idle, QualityTimes quality) {
    /** Whether a page of questions and answers stands before the end. */
    public enum Review {
        SHOWN,
        LEFT_OUT
    }

    /** How well a language is spoken; {@code NONE} offers no speech in it. */
    public enum Voice {
        GOOD,
        BASIC,
        NONE
    }

    /** A pack that says nothing of the kiosk. */
    public static final PackSettings PLAIN =
            new PackSettings(Review.LEFT_OUT, Map.of(), IdleTimes.NONE, QualityTimes.USUAL);

    public PackSettings {
        voices = Map.copyOf(voices);
    }
}
