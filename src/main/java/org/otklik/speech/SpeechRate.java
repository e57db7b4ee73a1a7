package org.otklik.speech;

import java.util.List;

/** How fast is spoken; one of {@link #RATES}. VVSG 2.0, 7.1-K.4 to 7.1-K.7: 62 to 250 words a minute, 120 to 125 at first. */
public record SpeechRate(int wordsPerMinute) {
    /** In words a minute, the slowest first. */
    public static final List<Integer> RATES = List.of(62, 80, 100, 125, 160, 200, 250);

    public static final SpeechRate USUAL = new SpeechRate(125);

    public SpeechRate {
        if (!RATES.contains(wordsPerMinute)) {
            throw new IllegalArgumentException("no rate of " + wordsPerMinute + " words a minute");
        }
    }

    /** The next slower rate; the slowest stays. */
    public SpeechRate slower() {
        return at(place() - 1);
    }

    /** The next faster rate; the fastest stays. */
    public SpeechRate faster() {
        return at(place() + 1);
    }

    private int place() {
        return RATES.indexOf(wordsPerMinute);
    }

    private static SpeechRate at(int place) {
        return new SpeechRate(RATES.get(Math.max(0, Math.min(RATES.size() - 1, place))));
    }
}
