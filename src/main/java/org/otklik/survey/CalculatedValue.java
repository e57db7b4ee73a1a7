package org.otklik.survey;

import org.otklik.survey.expression.Expression;

/** A value that follows from answers, read by its name as an answer is. */
public record CalculatedValue(String name, Expression expression, Scope scope) {
    /** Whether it is kept. */
    public enum Scope {
        /** Conditions and texts read it; it leaves the visit nowhere. */
        VISIT,
        /** It stands in the response beside the answers. */
        RESPONSE
    }
}
