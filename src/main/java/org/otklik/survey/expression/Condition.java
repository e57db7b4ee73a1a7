package org.otklik.survey.expression;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** An expression that says yes or no by its form, so that no answer can make it mean neither. Immutable; any thread. */
public final class Condition {
    private final Expression expression;

    private Condition(Expression expression) {
        this.expression = expression;
    }

    /** What became of the text of a condition. */
    public sealed interface Parsed {
        /** It can be evaluated; each warning names the column of a spelling that is out of date. */
        record Understood(Condition condition, List<String> warnings) implements Parsed {
            public Understood {
                warnings = List.copyOf(warnings);
            }
        }

        /** It cannot; the message names the column. */
        record Mistaken(String message) implements Parsed {}
    }

    /** A condition that asks no question for yes or no without comparing it. */
    public static Parsed parse(String source) {
        return parse(source, name -> false);
    }

    /** The names that pass are questions whose answer is yes or no: alone they are a condition, too. */
    public static Parsed parse(String source, Predicate<String> saysYesOrNo) {
        var parsed = Expression.parse(source);
        if (parsed instanceof Expression.Parsed.Mistaken mistaken) {
            return new Parsed.Mistaken(mistaken.message());
        }
        var understood = (Expression.Parsed.Understood) parsed;
        return understood.expression().isCondition(saysYesOrNo)
                ? new Parsed.Understood(new Condition(understood.expression()), understood.warnings())
                : new Parsed.Mistaken("this gives a value, not yes or no: compare it with something.");
    }

    /** What it is as an expression. */
    public Expression expression() {
        return expression;
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
