package org.otklik.survey;

import java.util.Optional;
import org.otklik.survey.expression.Condition;

/**
 * Whether something is shown: by its condition where it has one, else as the file says once and for all.
 *
 * @param visible what holds without a condition
 */
public record Visibility(boolean visible, Optional<Condition> condition) {
    public static final Visibility ALWAYS = new Visibility(true, Optional.empty());

    public static Visibility when(Condition condition) {
        return new Visibility(true, Optional.of(condition));
    }
}
