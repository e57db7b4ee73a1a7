package org.otklik.survey.expression;

import java.util.ArrayList;
import java.util.List;

/** What the functions answer, as survey-core 3.1.1 does: survey page 3.2. */
final class Calls {
    /** The distance from 1 to the next double; survey-core lifts by it what lies just below a half. */
    private static final double EPSILON = 0x1p-52;

    private Calls() {}

    static Value of(Function function, List<Value> arguments) {
        return switch (function) {
            case IIF -> iif(arguments);
            case SUM -> sum(opened(arguments));
            case AVG -> average(opened(arguments));
            case MIN -> least(opened(arguments));
            case MAX -> most(opened(arguments));
            case ROUND -> round(opened(arguments));
            case TODAY -> throw new IllegalArgumentException("today stands in a comparison only");
        };
    }

    private static Value iif(List<Value> arguments) {
        if (arguments.get(0).isTrue()) {
            return arguments.get(1);
        }
        return arguments.size() > 2 ? arguments.get(2) : new Value.Undefined();
    }

    /** The arguments and the members of lists, without what is nothing; texts that read as numbers are numbers. */
    private static List<Value> opened(List<Value> arguments) {
        List<Value> opened = new ArrayList<>();
        for (var argument : arguments) {
            if (argument instanceof Value.Several several) {
                opened.addAll(opened(several.values()));
            } else if (!argument.isNothing()) {
                opened.add(read(argument));
            }
        }
        return opened;
    }

    private static Value read(Value value) {
        if (!(value instanceof Value.Text text)) {
            return value;
        }
        var number = Reading.written(text.text());
        return number.isPresent() ? new Value.Num(number.getAsDouble()) : value;
    }

    private static Value sum(List<Value> values) {
        var sum = Value.number(0);
        for (var value : values) {
            sum = Arithmetic.sum(sum, value);
        }
        return sum;
    }

    private static Value average(List<Value> values) {
        return values.isEmpty() ? Value.number(0) : Value.number(Coercion.number(sum(values)) / values.size());
    }

    private static Value least(List<Value> values) {
        return values.stream()
                .reduce((best, value) -> Coercion.less(value, best) ? value : best)
                .orElse(new Value.Undefined());
    }

    private static Value most(List<Value> values) {
        return values.stream()
                .reduce((best, value) -> Coercion.less(best, value) ? value : best)
                .orElse(new Value.Undefined());
    }

    private static Value round(List<Value> values) {
        if (values.isEmpty() || !(values.get(0) instanceof Value.Num num)) {
            return Value.number(Double.NaN);
        }
        var decimals = values.size() > 1 && values.get(1).isTrue() ? values.get(1) : Value.number(0);
        if (!(decimals instanceof Value.Num scale)) {
            return Value.number(Double.NaN);
        }
        var power = StrictMath.pow(10, scale.number());
        return Value.number(halfUp(num.number() * power * (1 + EPSILON)) / power);
    }

    private static double halfUp(double number) {
        var floor = Math.floor(number);
        return number - floor >= 0.5 ? floor + 1 : floor;
    }
}
