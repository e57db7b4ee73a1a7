package org.otklik.ui.presenter;

import java.util.Map;

/**
 * One line of how the kiosk does.
 *
 * @param name what it is about; {@code text.state.<name>} says it
 * @param words how that does; {@code text.stateOf.<words>} says it
 * @param values what stands in those words
 */
public record StateLine(String name, String words, Map<String, String> values, Weight weight) {
    /** Whether somebody has to do something. */
    public enum Weight {
        USUAL,
        WARNING
    }

    public StateLine {
        values = Map.copyOf(values);
    }

    public static StateLine usual(String name, String words, Map<String, String> values) {
        return new StateLine(name, words, values, Weight.USUAL);
    }

    public static StateLine warning(String name, String words, Map<String, String> values) {
        return new StateLine(name, words, values, Weight.WARNING);
    }
}
