package org.otklik.survey.expression;

import java.util.List;

/** {@code contains} and its relatives as survey-core 3.1.1 answers them: survey page 3.2. */
final class Membership {
    /** What is asked of the members on the right. */
    private enum Wanted {
        INSIDE,
        NOT_INSIDE
    }

    private Membership() {}

    static boolean contains(Value left, Value right) {
        return asked(left, right, Wanted.INSIDE);
    }

    /** Not the plain opposite: an empty text is neither contained nor missing. */
    static boolean notContains(Value left, Value right) {
        return (!left.isTrue() && !right.isEmpty()) || asked(left, right, Wanted.NOT_INSIDE);
    }

    private static boolean asked(Value left, Value right, Wanted wanted) {
        var inside = wanted == Wanted.INSIDE;
        if (left instanceof Value.Several several) {
            return several.values().isEmpty()
                    ? !inside
                    : inside == members(right).stream().allMatch(member -> holds(several.values(), member));
        }
        if (left.isEmpty() || !right.isTrue()) {
            return false;
        }
        var whole = EcmaText.lowerCase(Coercion.text(left));
        return inside == whole.contains(EcmaText.lowerCase(Coercion.text(right)));
    }

    private static boolean holds(List<Value> members, Value wanted) {
        return members.stream().anyMatch(member -> Comparison.equal(member, wanted));
    }

    /** An empty right side holds; a scalar on the left is looked for in the right. */
    static boolean anyOf(Value left, Value right) {
        if (left.isEmpty() || right.isEmpty()) {
            return right.isEmpty();
        }
        if (!(left instanceof Value.Several)) {
            return contains(right, left);
        }
        return members(right).stream().anyMatch(member -> contains(left, member));
    }

    static boolean allOf(Value left, Value right) {
        if (!left.isTrue() && !right.isEmpty()) {
            return false;
        }
        return right instanceof Value.Several several
                ? several.values().stream().allMatch(member -> contains(left, member))
                : contains(left, right);
    }

    private static List<Value> members(Value value) {
        return value instanceof Value.Several several ? several.values() : List.of(value);
    }
}
