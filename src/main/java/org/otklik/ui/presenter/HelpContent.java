package org.otklik.ui.presenter;

import java.util.Set;

/**
 * The sentence of help and what can be done from there.
 *
 * @param description what the screen below has to say, where it lacks the room for it
 */
public record HelpContent(String asker, String description, String sentence, Set<Way> ways) {
    /** A way out of where the visitor is. */
    public enum Way {
        COMPLAIN,
        START_AGAIN,
        FINISH_UNSAVED
    }

    public HelpContent {
        ways = Set.copyOf(ways);
    }
}
