package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.expression.Condition;

/** What the survey says at its end: the first text whose condition holds, else the plain one, else the kiosk's own. */
public record CompletedTexts(List<When> when, Optional<Text> otherwise) {
    public static final CompletedTexts NONE = new CompletedTexts(List.of(), Optional.empty());

    public CompletedTexts {
        when = List.copyOf(when);
    }

    /** A text for those answers. */
    public record When(Condition condition, Text html) {}
}
