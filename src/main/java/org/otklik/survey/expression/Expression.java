package org.otklik.survey.expression;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

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
        /** It can be evaluated. */
        record Understood(Expression expression) implements Parsed {}

        /** It cannot; the message names the column. */
        record Mistaken(String message) implements Parsed {}
    }

    public static Parsed parse(String source) {
        if (source.length() > MAX_LENGTH) {
            return new Parsed.Mistaken("longer than " + MAX_LENGTH + " characters.");
        }
        try {
            return new Parsed.Understood(new Expression(source, Parser.parse(source)));
        } catch (SyntaxFault e) {
            return new Parsed.Mistaken(e.said());
        }
    }

    /** What survey-core 3.1.1 answers for these values; never throws for what they are. Survey page 3.2. */
    public Value evaluate(Names names) {
        return new Evaluation(names).of(root);
    }

    /** The names it reads, sorted. */
    public Set<String> reads() {
        return Collections.unmodifiableSet(reads);
    }

    /** Whether it says yes or no by its form, whatever the answers are. Survey page 3.3. */
    public boolean isCondition() {
        return root.isCondition();
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
