package org.otklik.survey.expression;

import java.util.Comparator;
import java.util.List;

/** Equality and order of two values as survey-core 3.1.1 answers them: survey page 3.2. */
final class Comparison {
    private static final Value.Text UNDEFINED = new Value.Text("undefined");

    /** As ECMAScript sorts without being told how: by the text, what is undefined last. */
    private static final Comparator<Value> AS_TEXT = Comparator.<Value, Boolean>comparing(
                    Value.Undefined.class::isInstance)
            .thenComparing(Coercion::text);

    private Comparison() {}

    static boolean equal(Value left, Value right) {
        return membersEqual(understood(left), understood(right));
    }

    private static Value understood(Value value) {
        return value.equals(UNDEFINED) ? new Value.Undefined() : value;
    }

    /** As between members of lists, where the text "undefined" is a text like any other. */
    private static boolean membersEqual(Value left, Value right) {
        if (left instanceof Value.Several a && right instanceof Value.Several b) {
            return equalLists(a.values(), b.values());
        }
        if (left instanceof Value.Text a && right instanceof Value.Text b) {
            return folded(a.text()).equals(folded(b.text()));
        }
        if (left.isEmpty() || right.isEmpty()) {
            return emptyAlike(left, right);
        }
        if (left instanceof Value.Several || right instanceof Value.Several) {
            return false;
        }
        if (left instanceof Value.Flag && right instanceof Value.Text text) {
            return EcmaText.lowerCase(text.text()).equals(left.printed());
        }
        if (left instanceof Value.Text text && right instanceof Value.Flag) {
            return EcmaText.lowerCase(text.text()).equals(right.printed());
        }
        return Coercion.number(left) == Coercion.number(right);
    }

    /** Nothing and the empty text are alike; an empty list is like undefined only, NaN is like nothing. */
    private static boolean emptyAlike(Value left, Value right) {
        if (left instanceof Value.Several) {
            return left.isEmpty() && right instanceof Value.Undefined;
        }
        if (right instanceof Value.Several) {
            return right.isEmpty() && left instanceof Value.Undefined;
        }
        return isBlank(left) && isBlank(right);
    }

    private static boolean isBlank(Value value) {
        return value.isEmpty() && !(value instanceof Value.Num);
    }

    private static boolean equalLists(List<Value> left, List<Value> right) {
        if (left.size() != right.size()) {
            return false;
        }
        var a = left.stream().sorted(AS_TEXT).toList();
        var b = right.stream().sorted(AS_TEXT).toList();
        for (var i = 0; i < a.size(); i++) {
            if (!membersEqual(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What is nothing is neither less nor more. */
    static boolean less(Value left, Value right) {
        return !left.isNothing() && !right.isNothing() && Coercion.less(left, right);
    }

    private static String folded(String text) {
        return EcmaText.lowerCase(EcmaText.trimmed(text));
    }
}
