package org.otklik.survey.expression;

import java.util.Set;
import java.util.TreeSet;

/** A yes-or-no expression, parsed once. Immutable; evaluation builds no text and never throws. */
public final class Condition {
    /** Longer than any condition a person has written, short enough to be read at once. Survey page 3.1. */
    private static final int MAX_LENGTH = 1_000;

    private final String source;
    private final Node root;
    private final Set<String> reads = new TreeSet<>();

    private Condition(String source, Node root) {
        this.source = source;
        this.root = root;
        collect(root);
    }

    /** What became of the text of a condition. */
    public sealed interface Parsed {
        /** It can be evaluated. */
        record Understood(Condition condition) implements Parsed {}

        /** It cannot; the message names the column. */
        record Mistaken(String message) implements Parsed {}
    }

    public static Parsed parse(String source) {
        if (source.length() > MAX_LENGTH) {
            return new Parsed.Mistaken("longer than " + MAX_LENGTH + " characters.");
        }
        try {
            var root = Parser.parse(source);
            return root.isCondition()
                    ? new Parsed.Understood(new Condition(source, root))
                    : new Parsed.Mistaken("this gives a value, not yes or no: compare it with something.");
        } catch (SyntaxFault e) {
            return new Parsed.Mistaken(String.valueOf(e.getMessage()));
        }
    }

    /** The names it reads, sorted. */
    public Set<String> reads() {
        return java.util.Collections.unmodifiableSet(reads);
    }

    public boolean holds(Names names) {
        return holds(root, names);
    }

    private static boolean holds(Node node, Names names) {
        if (node instanceof Node.Not not) {
            return !truth(not.operand(), names);
        }
        if (node instanceof Node.Emptiness emptiness) {
            var empty = value(emptiness.operand(), names).isEmpty();
            return empty == (emptiness.wanted() == Node.Emptiness.Wanted.EMPTY);
        }
        if (node instanceof Node.Binary binary) {
            return binary(binary, names);
        }
        return truth(node, names);
    }

    private static boolean binary(Node.Binary binary, Names names) {
        return switch (binary.operator()) {
            case OR -> holds(binary.left(), names) || holds(binary.right(), names);
            case AND -> holds(binary.left(), names) && holds(binary.right(), names);
            case EQUAL -> Comparison.equal(value(binary.left(), names), value(binary.right(), names));
            case NOT_EQUAL -> !Comparison.equal(value(binary.left(), names), value(binary.right(), names));
            case LESS -> Comparison.less(value(binary.left(), names), value(binary.right(), names));
            case GREATER -> Comparison.less(value(binary.right(), names), value(binary.left(), names));
            case LESS_OR_EQUAL -> atMost(value(binary.left(), names), value(binary.right(), names));
            case GREATER_OR_EQUAL -> atMost(value(binary.right(), names), value(binary.left(), names));
            case CONTAINS -> Comparison.contains(value(binary.left(), names), value(binary.right(), names));
            case NOT_CONTAINS -> Comparison.notContains(value(binary.left(), names), value(binary.right(), names));
        };
    }

    private static boolean atMost(Value left, Value right) {
        return Comparison.less(left, right) || Comparison.equal(left, right);
    }

    /** Of a value under "!": 0, "", false and missing are no, an empty list is yes. */
    private static boolean truth(Node node, Names names) {
        var value = value(node, names);
        if (value instanceof Value.Flag flag) {
            return flag.yes();
        }
        if (value instanceof Value.Num num) {
            return num.number() != 0 && !Double.isNaN(num.number());
        }
        return value instanceof Value.Several || !value.isEmpty();
    }

    private static Value value(Node node, Names names) {
        if (node instanceof Node.Name name) {
            return Reading.of(names.value(name.name()));
        }
        return node instanceof Node.Constant constant ? constant.value() : new Value.Flag(holds(node, names));
    }

    private void collect(Node node) {
        if (node instanceof Node.Name name) {
            reads.add(name.name());
        } else if (node instanceof Node.Not not) {
            collect(not.operand());
        } else if (node instanceof Node.Emptiness emptiness) {
            collect(emptiness.operand());
        } else if (node instanceof Node.Binary binary) {
            collect(binary.left());
            collect(binary.right());
        }
    }

    @Override
    public String toString() {
        return source;
    }
}
