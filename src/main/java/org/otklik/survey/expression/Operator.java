package org.otklik.survey.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The operators of kiosk profile 1 between two operands, with their spellings. Survey page 3.1. */
enum Operator {
    OR(Binding.OR, "or", "||"),
    AND(Binding.AND, "and", "&&"),
    EQUAL(Binding.RELATION, "=", "==", "equal"),
    NOT_EQUAL(Binding.RELATION, "!=", "<>", "notequal"),
    LESS(Binding.RELATION, "<", "less"),
    LESS_OR_EQUAL(Binding.RELATION, "<=", "lessorequal"),
    GREATER(Binding.RELATION, ">", "greater"),
    GREATER_OR_EQUAL(Binding.RELATION, ">=", "greaterorequal"),
    PLUS(Binding.SUM, "+"),
    MINUS(Binding.SUM, "-"),
    TIMES(Binding.PRODUCT, "*"),
    DIVIDED(Binding.PRODUCT, "/"),
    MODULO(Binding.PRODUCT, "%"),
    POWER(Binding.POWER, "^", "power"),
    CONTAINS(Binding.MEMBERSHIP, "contains"),
    NOT_CONTAINS(Binding.MEMBERSHIP, "notcontains"),
    ANY_OF(Binding.MEMBERSHIP, "anyof"),
    ALL_OF(Binding.MEMBERSHIP, "allof"),
    NONE_OF(Binding.MEMBERSHIP, "noneof");

    /** How tightly an operator holds its operands, the loosest first. */
    enum Binding {
        OR,
        AND,
        RELATION,
        SUM,
        PRODUCT,
        POWER,
        MEMBERSHIP;

        boolean isTightest() {
            return this == MEMBERSHIP;
        }

        Binding tighter() {
            return switch (this) {
                case OR -> AND;
                case AND -> RELATION;
                case RELATION -> SUM;
                case SUM -> PRODUCT;
                case PRODUCT -> POWER;
                case POWER, MEMBERSHIP -> MEMBERSHIP;
            };
        }
    }

    private final Binding binding;
    private final List<String> spellings;

    Operator(Binding binding, String... spellings) {
        this.binding = binding;
        this.spellings = List.of(spellings);
    }

    /** Word operators take any letter case. */
    static Optional<Operator> of(String spelling) {
        var lower = spelling.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(operator -> operator.spellings.contains(lower))
                .findFirst();
    }

    Binding binding() {
        return binding;
    }

    /** Whether it always says yes or no. */
    boolean answersYesOrNo() {
        return binding == Binding.RELATION || binding == Binding.MEMBERSHIP;
    }

    /** Whether it gives one of its operands. */
    boolean joins() {
        return binding == Binding.OR || binding == Binding.AND;
    }

    /** What to ask when the two sides of a relation change places. */
    Operator turned() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> this;
        };
    }
}
