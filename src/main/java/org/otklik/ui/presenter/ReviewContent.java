package org.otklik.ui.presenter;

import java.util.List;

/**
 * What stands on the page of questions and answers, in the visitor's language.
 *
 * @param asker the centre's name
 * @param finish words of the survey's own for the button that ends the visit, else those of the interface
 */
public record ReviewContent(String asker, List<Pair> pairs, String finish) {
    /**
     * A question and what was said to it.
     *
     * @param name of the question
     */
    public record Pair(String name, String question, String answer, Said said) {}

    /** Whether there is an answer. */
    public enum Said {
        SOMETHING,
        NOTHING
    }

    public ReviewContent {
        pairs = List.copyOf(pairs);
    }
}
