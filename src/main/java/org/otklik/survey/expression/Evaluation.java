package org.otklik.survey.expression;

import java.util.List;

/** Works an expression out for the answers it is given. Never throws for what the answers are. */
final class Evaluation {
    private final Names names;

    Evaluation(Names names) {
        this.names = names;
    }

    Value of(Node node) {
        if (node instanceof Node.Constant constant) {
            return constant.value();
        }
        if (node instanceof Node.Name name) {
            return Reading.of(names.value(name.name()));
        }
        if (node instanceof Node.Members list) {
            return new Value.Several(list.members().stream().map(this::of).toList());
        }
        if (node instanceof Node.Binary binary) {
            return binary(binary);
        }
        return new Value.Flag(unary(node));
    }

    private boolean unary(Node node) {
        if (node instanceof Node.Emptiness emptiness) {
            return of(emptiness.operand()).isEmpty() == (emptiness.wanted() == Node.Emptiness.Wanted.EMPTY);
        }
        return !of(((Node.Not) node).operand()).isTrue();
    }

    private Value binary(Node.Binary binary) {
        var left = of(binary.left());
        var right = of(binary.right());
        return switch (binary.operator()) {
            case OR -> or(left, right);
            case AND -> and(left, right);
            case EQUAL -> flag(Comparison.equal(left, right));
            case NOT_EQUAL -> flag(!Comparison.equal(left, right));
            case LESS -> flag(Comparison.less(left, right));
            case GREATER -> flag(Comparison.less(right, left));
            case LESS_OR_EQUAL -> flag(Comparison.equal(left, right) || Comparison.less(left, right));
            case GREATER_OR_EQUAL -> flag(Comparison.equal(left, right) || Comparison.less(right, left));
            case CONTAINS -> flag(Membership.contains(left, right));
            case NOT_CONTAINS -> flag(Membership.notContains(left, right));
            case ANY_OF -> flag(Membership.anyOf(left, right));
            case ALL_OF -> flag(Membership.allOf(left, right));
            case NONE_OF -> flag(!Membership.anyOf(left, right));
        };
    }

    private static Value or(Value left, Value right) {
        var first = filled(left, right);
        return first.isTrue() ? first : filled(right, first);
    }

    private static Value and(Value left, Value right) {
        var first = filled(left, right);
        return first.isTrue() ? filled(right, first) : first;
    }

    /** survey-core treats "and" and "or" as arithmetic: what is empty becomes the nothing of its neighbour's kind. */
    private static Value filled(Value value, Value beside) {
        if (!value.isEmpty()) {
            return value;
        }
        if (beside instanceof Value.Num) {
            return Value.number(0);
        }
        if (value instanceof Value.Text || beside instanceof Value.Text) {
            return Value.text("");
        }
        return beside instanceof Value.Several ? new Value.Several(List.of()) : Value.number(0);
    }

    private static Value flag(boolean yes) {
        return new Value.Flag(yes);
    }
}
