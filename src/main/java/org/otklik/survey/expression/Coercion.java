package org.otklik.survey.expression;

import java.util.stream.Collectors;

/** Values into numbers and texts, and the plain {@code +} and {@code <} of ECMAScript on them. Survey page 3.2. */
final class Coercion {
    private Coercion() {}

    /** {@code Number(value)}. */
    static double number(Value value) {
        if (value instanceof Value.Num num) {
            return num.number();
        }
        if (value instanceof Value.Flag flag) {
            return flag.yes() ? 1 : 0;
        }
        if (value instanceof Value.Missing) {
            return 0;
        }
        return value instanceof Value.Undefined ? Double.NaN : EcmaText.number(text(value));
    }

    /** {@code String(value)}: a list is its members with commas, without a blank. */
    static String text(Value value) {
        if (value instanceof Value.Several several) {
            return joined(several, ",");
        }
        if (value instanceof Value.Missing) {
            return "null";
        }
        return value instanceof Value.Undefined ? "undefined" : value.printed();
    }

    /** {@code list.join(between)}: what is nothing leaves its place empty. */
    static String joined(Value.Several several, String between) {
        return several.values().stream()
                .map(member -> member.isNothing() ? "" : text(member))
                .collect(Collectors.joining(between));
    }

    /** A list counts as its text. */
    static Value flat(Value value) {
        return value instanceof Value.Several ? new Value.Text(text(value)) : value;
    }

    /** {@code left + right}: joins when one of them is a text or a list. */
    static Value added(Value left, Value right) {
        var a = flat(left);
        var b = flat(right);
        if (a instanceof Value.Text || b instanceof Value.Text) {
            return new Value.Text(text(a) + text(b));
        }
        return new Value.Num(number(a) + number(b));
    }

    /** {@code left < right}: two texts by UTF-16 unit, anything else by number; nothing is less than NaN. */
    static boolean less(Value left, Value right) {
        var a = flat(left);
        var b = flat(right);
        if (a instanceof Value.Text x && b instanceof Value.Text y) {
            return x.text().compareTo(y.text()) < 0;
        }
        return number(a) < number(b);
    }
}
