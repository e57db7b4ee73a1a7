package org.otklik.survey;

import java.util.Optional;

/** Words of the survey's own for the kiosk's buttons. */
public record ButtonTexts(Optional<Text> start, Optional<Text> back, Optional<Text> next, Optional<Text> complete) {
    public static final ButtonTexts NONE =
            new ButtonTexts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
