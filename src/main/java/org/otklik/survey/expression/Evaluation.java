package org.otklik.survey.expression;

import java.time.LocalDate;
import java.util.Optional;

/** Works an expression out for the answers it is given. Never throws for what the answers are. */
final class Evaluation {
    /** ECMAScript counts so many days before and after 1970; beyond there is no date. */
    private static final long MOST_DAYS = 100_000_000;

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
            return binary(binary.operator(), of(binary.left()), of(binary.right()));
        }
        if (node instanceof Node.Call call) {
            return Calls.of(
                    call.function(), call.arguments().stream().map(this::of).toList());
        }
        return node instanceof Node.Nothing ? Value.missing() : flag(holds(node));
    }

    private boolean holds(Node node) {
        if (node instanceof Node.Emptiness emptiness) {
            return of(emptiness.operand()).isEmpty() == (emptiness.wanted() == Node.Emptiness.Wanted.EMPTY);
        }
        if (node instanceof Node.DayComparison comparison) {
            return day(of(comparison.days()))
                    .map(day -> holds(comparison.operator(), day.compareTo(comparison.date())))
                    .orElse(comparison.operator() == Operator.NOT_EQUAL);
        }
        return !of(((Node.Not) node).operand()).isTrue();
    }

    private static Value binary(Operator operator, Value left, Value right) {
        return switch (operator) {
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
            default -> Arithmetic.of(operator, left, right);
        };
    }

    /** Today and so many days; a part of a day counts in the month's own day, as it does for survey-core. */
    private Optional<LocalDate> day(Value days) {
        var more = days instanceof Value.Text ? Double.NaN : Coercion.number(days);
        return names.today()
                .filter(today -> Math.abs(more) <= MOST_DAYS)
                .map(today -> today.plusDays((long) (today.getDayOfMonth() + more) - today.getDayOfMonth()))
                .filter(day -> Math.abs(day.toEpochDay()) <= MOST_DAYS);
    }

    private static boolean holds(Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private static Value flag(boolean yes) {
        return new Value.Flag(yes);
    }
}
