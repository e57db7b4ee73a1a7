package org.otklik.survey.expression;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Spellings of operators that survey-core 3.1.1 still reads; they are read with a warning. Survey page 3.1. */
enum OldSpelling {
    GREATER_OR_EQUAL("=>", ">="),
    LESS_OR_EQUAL("=<", "<="),
    EQUAL("equals", "="),
    NOT_EQUAL("notequals", "!="),
    CONTAIN("contain", "contains"),
    NOT_CONTAIN("notcontain", "notcontains"),
    TIMES_EQUAL("*=", "contains");

    private final String old;
    private final String today;

    OldSpelling(String old, String today) {
        this.old = old;
        this.today = today;
    }

    /** survey-core finds {@code equals} and {@code notequals} in lower case only. */
    static Optional<OldSpelling> of(String spelling) {
        var lower = spelling.toLowerCase(Locale.ROOT);
        var wanted = lower.endsWith("equals") ? spelling : lower;
        return Arrays.stream(values()).filter(word -> word.old.equals(wanted)).findFirst();
    }

    Operator operator() {
        return Operator.of(today).orElseThrow();
    }

    String warning(int column) {
        return "column " + column + ": \"" + old + "\" is an old spelling: write " + today + ".";
    }
}
