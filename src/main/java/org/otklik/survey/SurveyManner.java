package org.otklik.survey;

import java.util.Optional;

/**
 * How the survey wants to be shown. What it does not say is the kiosk's.
 *
 * @param locale the language of {@code titles} where nobody chose one
 * @param advance whether one answer leads on by itself
 * @param progress whether "question 2 of 5" stands above
 * @param requiredMark what stands at the title of a required question
 */
public record SurveyManner(
        Optional<String> locale,
        ButtonTexts buttons,
        Optional<Advance> advance,
        Progress progress,
        Optional<String> requiredMark) {
    /** Whether a touch on a single choice leads on. */
    public enum Advance {
        BY_ITSELF,
        BY_BUTTON
    }

    /** Whether the position is shown. */
    public enum Progress {
        SHOWN,
        HIDDEN
    }

    public static final SurveyManner PLAIN =
            new SurveyManner(Optional.empty(), ButtonTexts.NONE, Optional.empty(), Progress.SHOWN, Optional.empty());

    /** Whether nothing is said against it. */
    public boolean advancesByItself() {
        return !advance.equals(Optional.of(Advance.BY_BUTTON));
    }
}
