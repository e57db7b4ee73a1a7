package org.otklik.survey.expression;

import java.util.Set;

/** An expression that says yes or no by its form, so that no answer can make it mean neither. Immutable; any thread. */
public final class Condition {
    private final Expression expression;

    private Condition(Expression expression) {
        this.expression = expression;
    }

    /** What became of the text of a condition. */
    public sealed interface Parsed {
        /** It can be evaluated. */
        record Understood(Condition condition) implements Parsed {}

        /** It cannot; the message names the column. */
        record Mistaken(String message) implements Parsed {}
    }

    public static Parsed parse(String source) {
        var parsed = Expression.parse(source);
        if (parsed instanceof Expression.Parsed.Mistaken mistaken) {
            return new Parsed.Mistaken(mistaken.message());
        }
        var expression = ((Expression.Parsed.Understood) parsed).expression();
        return expression.isCondition()
                ? new Parsed.Understood(new Condition(expression))
                : new Parsed.Mistaken("this gives a value, not yes or no: compare it with something.");
    }

    /** The names it reads, sorted. */
    public Set<String> reads() {
        return expression.reads();
    }

    public boolean holds(Names names) {
        return expression.evaluate(names).isTrue();
    }

    @Override
    public String toString() {
        return expression.toString();
    }
}
