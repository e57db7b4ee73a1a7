package org.otklik.survey.expression;

import java.util.Comparator;
import java.util.Locale;

/** Equality, order and membership of two values as survey-core 3.1.1 answers them: survey page 3.2. */
final class Comparison {
    private Comparison() {}

    static boolean equal(Value left, Value right) {
        if (left instanceof Value.Missing || right instanceof Value.Missing) {
            return missingEquals(left) && missingEquals(right);
        }
        if (Reading.listed(left) || Reading.listed(right)) {
            return Reading.listed(left) && Reading.listed(right) && equalLists(left, right);
        }
        if (left instanceof Value.Text a && right instanceof Value.Text b) {
            return folded(a.text()).equals(folded(b.text()));
        }
        if (left instanceof Value.Flag && right instanceof Value.Text text) {
            return folded(text.text()).equals(left.printed());
        }
        if (left instanceof Value.Text text && right instanceof Value.Flag) {
            return folded(text.text()).equals(right.printed());
        }
        return Reading.number(left) == Reading.number(right);
    }

    private static boolean missingEquals(Value value) {
        return value instanceof Value.Missing
                || (value instanceof Value.Text text
                        && (text.text().isEmpty() || text.text().equals("undefined")));
    }

    private static boolean equalLists(Value left, Value right) {
        var a = Reading.members(left).stream()
                .sorted(Comparator.comparing(Value::printed))
                .toList();
        var b = Reading.members(right).stream()
                .sorted(Comparator.comparing(Value::printed))
                .toList();
        if (a.size() != b.size()) {
            return false;
        }
        for (var i = 0; i < a.size(); i++) {
            if (!equal(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean less(Value left, Value right) {
        if (left instanceof Value.Missing || right instanceof Value.Missing) {
            return false;
        }
        if (left instanceof Value.Text a && right instanceof Value.Text b) {
            return a.text().compareTo(b.text()) < 0;
        }
        return Reading.number(left) < Reading.number(right);
    }

    static boolean contains(Value left, Value right) {
        if (left.isEmpty()) {
            return false;
        }
        if (Reading.listed(left)) {
            return !right.isEmpty()
                    && Reading.members(right).stream()
                            .allMatch(
                                    wanted -> Reading.members(left).stream().anyMatch(member -> equal(member, wanted)));
        }
        if (left instanceof Value.Text text) {
            var part = right.printed();
            var nothing = part.isEmpty() || (right instanceof Value.Num num && num.number() == 0);
            return !nothing && folded(text.text()).contains(folded(part));
        }
        return equal(left, right);
    }

    /** Not the plain opposite: an empty right side is neither contained nor missing. */
    static boolean notContains(Value left, Value right) {
        return !right.isEmpty() && !contains(left, right);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
