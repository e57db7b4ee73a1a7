package org.otklik.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What espeak-ng has to be told to speak at a rate. Its own {@code -s} counts other words: measured over every sentence of
 * the shipped packs, 286 words in Russian and 403 in English, words over the length of the WAV files with their pauses,
 * espeak-ng 1.51. Decision 0013. Below {@code -s 80} it changes nothing any more; {@code -g} parts the words then.
 *
 * @param speed for {@code -s}
 * @param gap for {@code -g}, in hundredths of a second at its usual speed; 0 leaves it out
 */
record EspeakPace(int speed, int gap) {
    private static final Map<String, Map<Integer, EspeakPace>> MEASURED = Map.of(
            "ru",
            Map.of(
                    62, new EspeakPace(80, 4),
                    80, new EspeakPace(98, 0),
                    100, new EspeakPace(125, 0),
                    125, new EspeakPace(158, 0),
                    160, new EspeakPace(209, 0),
                    200, new EspeakPace(275, 0),
                    250, new EspeakPace(363, 0)),
            "en",
            Map.of(
                    62, new EspeakPace(80, 5),
                    80, new EspeakPace(88, 0),
                    100, new EspeakPace(108, 0),
                    125, new EspeakPace(133, 0),
                    160, new EspeakPace(167, 0),
                    200, new EspeakPace(205, 0),
                    250, new EspeakPace(250, 0)));

    /** A voice that nobody has measured is told the rate itself. */
    static EspeakPace of(String voice, SpeechRate rate) {
        var words = rate.wordsPerMinute();
        return MEASURED.getOrDefault(voice, Map.of()).getOrDefault(words, new EspeakPace(words, 0));
    }

    List<String> options() {
        List<String> options = new ArrayList<>(List.of("-s", Integer.toString(speed)));
        if (gap > 0) {
            options.addAll(List.of("-g", Integer.toString(gap)));
        }
        return options;
    }
}
