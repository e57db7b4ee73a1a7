package org.otklik.survey.expression;

import java.util.Comparator;
import java.util.List;

/** Equality and order of two values as survey-core 3.1.1 answers them: survey page 3.2. */
final class Comparison {
    private static final String UNDEFINED = "undefined";

    private Comparison() {}

    static boolean equal(Value left, Value right) {
        if (isUndefined(left) || isUndefined(right)) {
            return nothing(left) && nothing(right);
        }
        return membersEqual(left, right);
    }

    /** As between members of lists, where the text "undefined" is a text like any other. */
    private static boolean membersEqual(Value left, Value right) {
        if (left instanceof Value.Several a && right instanceof Value.Several b) {
            return equalLists(a.values(), b.values());
        }
        if (left instanceof Value.Several || right instanceof Value.Several) {
            return false;
        }
        if (left instanceof Value.Text a && right instanceof Value.Text b) {
            return folded(a.text()).equals(folded(b.text()));
        }
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        if (left instanceof Value.Flag && right instanceof Value.Text text) {
            return EcmaText.lowerCase(text.text()).equals(left.printed());
        }
        if (left instanceof Value.Text text && right instanceof Value.Flag) {
            return EcmaText.lowerCase(text.text()).equals(right.printed());
        }
        return number(left) == number(right);
    }

    private static boolean isUndefined(Value value) {
        return value instanceof Value.Text text && text.text().equals(UNDEFINED);
    }

    private static boolean nothing(Value value) {
        return isUndefined(value) || value.isEmpty();
    }

    private static boolean equalLists(List<Value> left, List<Value> right) {
        if (left.size() != right.size()) {
            return false;
        }
        var a = sortedAsText(left);
        var b = sortedAsText(right);
        for (var i = 0; i < a.size(); i++) {
            if (!membersEqual(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Value> sortedAsText(List<Value> values) {
        return values.stream().sorted(Comparator.comparing(Comparison::text)).toList();
    }

    /** The order of two texts is by UTF-16 unit, of anything else by number; nothing is less than NaN. */
    static boolean less(Value left, Value right) {
        if (left instanceof Value.Missing || right instanceof Value.Missing) {
            return false;
        }
        var a = flat(left);
        var b = flat(right);
        if (a instanceof Value.Text x && b instanceof Value.Text y) {
            return x.text().compareTo(y.text()) < 0;
        }
        return number(a) < number(b);
    }

    private static Value flat(Value value) {
        return value instanceof Value.Several ? new Value.Text(text(value)) : value;
    }

    private static double number(Value value) {
        if (value instanceof Value.Num num) {
            return num.number();
        }
        if (value instanceof Value.Flag flag) {
            return flag.yes() ? 1 : 0;
        }
        return value instanceof Value.Text text ? EcmaText.number(text.text()) : Double.NaN;
    }

    /** {@code String(value)}: a list is its members with commas, without a blank. */
    static String text(Value value) {
        if (value instanceof Value.Several several) {
            return String.join(
                    ",",
                    several.values().stream()
                            .map(member -> member instanceof Value.Missing ? "" : text(member))
                            .toList());
        }
        return value instanceof Value.Missing ? "null" : value.printed();
    }

    private static String folded(String text) {
        return EcmaText.lowerCase(EcmaText.trimmed(text));
    }
}
