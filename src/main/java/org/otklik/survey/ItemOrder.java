package org.otklik.survey;

/** In which order choices, or the questions of a page, are shown. */
public enum ItemOrder {
    /** As in the file. */
    FILE,
    /** Shuffled once a visit; the order shown travels in the response, the seed never does. Survey page 4. */
    RANDOM
}
