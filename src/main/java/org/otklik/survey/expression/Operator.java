package org.otklik.survey.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The operators of kiosk profile 1 between two operands, with their spellings. Survey page 3.1. */
enum Operator {
    OR("or", "||"),
    AND("and", "&&"),
    EQUAL("=", "==", "equal"),
    NOT_EQUAL("!=", "<>", "notequal"),
    LESS("<", "less"),
    LESS_OR_EQUAL("<=", "lessorequal"),
    GREATER(">", "greater"),
    GREATER_OR_EQUAL(">=", "greaterorequal"),
    CONTAINS("contains"),
    NOT_CONTAINS("notcontains"),
    ANY_OF("anyof"),
    ALL_OF("allof"),
    NONE_OF("noneof");

    private final List<String> spellings;

    Operator(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** Word operators take any letter case. */
    static Optional<Operator> of(String spelling) {
        var lower = spelling.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(operator -> operator.spellings.contains(lower))
                .findFirst();
    }

    boolean joins() {
        return this == OR || this == AND;
    }

    boolean compares() {
        return !joins() && !member();
    }

    boolean member() {
        return compareTo(CONTAINS) >= 0;
    }
}
