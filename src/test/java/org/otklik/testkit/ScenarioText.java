package org.otklik.testkit;

import org.otklik.testkit.SurveyScenario.Way;

/** One scenario with its name: a sentence, and what it says in the words of {@link SurveyScenario}. */
public record ScenarioText(String sentence, Story story) {
    /** The text itself; it does not know by which way it is carried out. */
    @FunctionalInterface
    public interface Story {
        KeptVisitCheck told(Way way);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
