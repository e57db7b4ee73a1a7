package org.otklik.survey.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** {@code + - * / % ^ and or} as survey-core 3.1.1 answers them: survey page 3.2. */
final class Arithmetic {
    /** From 10²¹ up ECMAScript does not round to decimals. */
    private static final double LARGEST_ROUNDED = 1e21;

    /** More decimals ECMAScript does not count; survey-core fails beyond. */
    private static final int MOST_DECIMALS = 100;

    private Arithmetic() {}

    static Value of(Operator operator, Value left, Value right) {
        var a = filled(left, right);
        var b = filled(right, a);
        return switch (operator) {
            case OR -> a.isTrue() ? a : b;
            case AND -> a.isTrue() ? b : a;
            case PLUS -> plus(a, b);
            case MINUS -> corrected(a, b, new Value.Num(Coercion.number(a) - Coercion.number(b)));
            case TIMES -> rounded(Coercion.number(a) * Coercion.number(b), decimals(a) + decimals(b));
            case DIVIDED -> b.isTrue() ? new Value.Num(Coercion.number(a) / Coercion.number(b)) : Value.missing();
            case MODULO -> b.isTrue() ? new Value.Num(Coercion.number(a) % Coercion.number(b)) : Value.missing();
            case POWER -> new Value.Num(StrictMath.pow(Coercion.number(a), Coercion.number(b)));
            default -> throw new IllegalArgumentException(operator + " does not calculate");
        };
    }

    /** What is empty becomes the nothing of its neighbour's kind. */
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

    private static Value plus(Value left, Value right) {
        if (isNumber(left) && isNumber(right)) {
            var sum = Coercion.added(left, right);
            return left instanceof Value.Text || right instanceof Value.Text ? sum : corrected(left, right, sum);
        }
        if (left instanceof Value.Several a && right instanceof Value.Several b) {
            return new Value.Several(
                    Stream.concat(a.values().stream(), b.values().stream()).toList());
        }
        if (left instanceof Value.Several list && right instanceof Value.Text text) {
            return new Value.Text(Coercion.joined(list, ", ") + text.text());
        }
        if (left instanceof Value.Text text && right instanceof Value.Several list) {
            return new Value.Text(text.text() + Coercion.joined(list, ", "));
        }
        if (left instanceof Value.Several list && right instanceof Value.Num) {
            return withNumbersOf(list, right);
        }
        if (left instanceof Value.Num && right instanceof Value.Several list) {
            return withNumbersOf(list, left);
        }
        return Coercion.added(left, right);
    }

    private static Value withNumbersOf(Value.Several list, Value number) {
        Value sum = Value.number(0);
        for (var member : list.values()) {
            sum = member instanceof Value.Num ? sum(sum, member) : sum;
        }
        return sum(sum, number);
    }

    /** The sum with the decimals of the finer of the two. */
    static Value sum(Value left, Value right) {
        return corrected(left, right, Coercion.added(left, right));
    }

    private static Value corrected(Value left, Value right, Value result) {
        return result instanceof Value.Num num
                ? rounded(num.number(), Math.max(decimals(left), decimals(right)))
                : result;
    }

    private static Value rounded(double number, int decimals) {
        if (decimals == 0 || !Double.isFinite(number) || Math.abs(number) >= LARGEST_ROUNDED) {
            return new Value.Num(number);
        }
        var scale = Math.min(decimals, MOST_DECIMALS);
        return new Value.Num(
                new BigDecimal(number).setScale(scale, RoundingMode.HALF_UP).doubleValue());
    }

    /** What stands behind the point as it is printed; survey-core counts an exponent in, too. */
    private static int decimals(Value value) {
        if (!isNumber(value) || (value instanceof Value.Num num && num.number() == Math.rint(num.number()))) {
            return 0;
        }
        var parts = Coercion.text(value).split("\\.", -1);
        return parts.length > 1 ? parts[1].length() : 0;
    }

    /** Whether survey-core takes it for a number: a text that reads as one does, a list of one such member, too. */
    private static boolean isNumber(Value value) {
        if (value instanceof Value.Num num) {
            return Double.isFinite(num.number());
        }
        if (value instanceof Value.Text text) {
            return Reading.written(text.text()).isPresent();
        }
        if (!(value instanceof Value.Several)) {
            return false;
        }
        var text = Coercion.text(value);
        return !EcmaText.trimmed(text).isEmpty() && Double.isFinite(EcmaText.number(text));
    }
}
