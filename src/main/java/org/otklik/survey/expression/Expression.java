package org.otklik.survey.expression;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** An expression, parsed once. Immutable; any thread. */
public final class Expression {
    /** Longer than any condition a person has written, short enough to be read at once. Survey page 3.1. */
    private static final int MAX_LENGTH = 1_000;

    private final String source;
    private final Node root;
    private final Set<String> reads = new TreeSet<>();

    private Expression(String source, Node root) {
        this.source = source;
        this.root = root;
        collect(root);
    }

    /** What became of the text of an expression. */
    public sealed interface Parsed {
        /** It can be evaluated; each warning names the column of a spelling that is out of date. */
        record Understood(Expression expression, List<String> warnings) implements Parsed {
            public Understood {
                warnings = List.copyOf(warnings);
            }
        }

        /** It cannot; the message names the column. */
        record Mistaken(String message) implements Parsed {}
    }

    /** Never throws, whatever the text; a thousand characters take well under a second. */
    public static Parsed parse(String source) {
        if (source.length() > MAX_LENGTH) {
            return new Parsed.Mistaken("longer than " + MAX_LENGTH + " characters.");
        }
        try {
            var read = Parser.parse(source);
            return new Parsed.Understood(new Expression(source, read.root()), read.warnings());
        } catch (SyntaxFault e) {
            return new Parsed.Mistaken(e.said());
        }
    }

    /**
     * What survey-core 3.1.1 answers for these values; never throws for what they are. Undefined and NaN come out as
     * {@link Value.Missing}, in a list too; a number may be infinite. Survey page 3.2.
     */
    public Value evaluate(Names names) {
        return given(new Evaluation(names).of(root));
    }

    /** As {@link #evaluate}, but NaN stays a number: a calculated value that is none is there all the same. */
    public Value calculate(Names names) {
        var result = new Evaluation(names).of(root);
        return result instanceof Value.Num ? result : given(result);
    }

    private static Value given(Value value) {
        if (value instanceof Value.Several several) {
            return new Value.Several(
                    several.values().stream().map(Expression::given).toList());
        }
        return value instanceof Value.Undefined || (value instanceof Value.Num && value.isEmpty())
                ? Value.missing()
                : value;
    }

    /** How it speaks of what it reads. */
    public Mentions mentions() {
        return Mentions.in(root);
    }

    /** The names it reads, sorted. */
    public Set<String> reads() {
        return Collections.unmodifiableSet(reads);
    }

    /**
     * Whether it says yes or no by its form, whatever the answers are; the names that pass are questions whose answer
     * is yes or no. Survey page 3.3.
     */
    public boolean isCondition(Predicate<String> saysYesOrNo) {
        return root.isCondition(saysYesOrNo);
    }

    private void collect(Node node) {
        if (node instanceof Node.Name name) {
            reads.add(name.name());
        }
        node.parts().forEach(this::collect);
    }

    @Override
    public String toString() {
        return source;
    }
}
