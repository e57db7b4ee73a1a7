package org.otklik.survey;

import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/** What the survey does by itself when a condition begins to hold. Survey page 4. */
public sealed interface Trigger {
    Condition condition();

    /** Ends the visit on the way on from the last question of a page. */
    record Complete(Condition condition) implements Trigger {}

    /** Leads to a question of a later page. */
    record Skip(Condition condition, String target) implements Trigger {}

    /** Gives a question an answer; a missing value clears it. */
    record SetValue(Condition condition, String target, Value value) implements Trigger {}
}
