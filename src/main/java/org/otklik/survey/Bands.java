package org.otklik.survey;

import java.util.Optional;
import org.otklik.survey.expression.Condition;

/** By which answers a visit counts as low or high; low is looked at first. */
public record Bands(Optional<Condition> low, Optional<Condition> high) {
    public static final Bands NONE = new Bands(Optional.empty(), Optional.empty());

    /** {@code low}, {@code high} or {@code ok}. */
    public String of(SurveyState state) {
        if (low.map(state::holds).orElse(false)) {
            return "low";
        }
        return high.map(state::holds).orElse(false) ? "high" : "ok";
    }
}
