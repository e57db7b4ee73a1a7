package org.otklik.speech;

import java.util.List;

/** What is said in one go, and why; the reason decides what it may interrupt. Visitor page 6. */
public record Utterance(Occasion occasion, List<Passage> passages) {
    /** Why something is said. */
    public enum Occasion {
        /** What the visitor asked to hear, such as the words in focus. Stops everything. */
        READING,
        /** The result of what the visitor did. Stops everything; what the program wants to say waits until it has ended. */
        CONFIRMATION,
        /** What the program wants to say. Waits behind a confirmation, takes the place of everything else. */
        EVENT,
        /** As an event, but the idle clocks go on: the seconds that are left. */
        COUNTDOWN
    }

    public Utterance {
        passages = List.copyOf(passages);
    }

    public Utterance(Occasion occasion, Passage... passages) {
        this(occasion, List.of(passages));
    }

    boolean isByProgram() {
        return occasion == Occasion.EVENT || occasion == Occasion.COUNTDOWN;
    }
}
