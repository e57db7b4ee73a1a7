package org.otklik.ui.presenter;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.Prose;

/**
 * What the start screen says and offers; texts are those of the pack in the language that is spoken.
 *
 * @param page what the survey says before its first question
 * @param presets none while a visit is on: what was set stays set
 * @param card what the centre has changed; not while a visit is on
 * @param begin the survey's own words for the button that begins
 */
public record StartContent(
        String asker,
        String title,
        String body,
        Prose page,
        Optional<String> card,
        Optional<String> begin,
        Offer offer,
        List<Choice> presets,
        List<String> languages,
        String spoken) {
    /** More languages than this stand behind the bar. Visitor page 3. */
    public static final int MOST_LANGUAGES = 3;

    /** What the filled button does. */
    public enum Offer {
        BEGIN,
        /** A visit is on: continue it, or start again. */
        CONTINUE
    }

    /** A preset, and whether it is on. */
    public record Choice(Preset preset, boolean isOn) {}

    public StartContent {
        presets = List.copyOf(presets);
        languages = List.copyOf(languages);
    }
}
