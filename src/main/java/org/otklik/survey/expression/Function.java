package org.otklik.survey.expression;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions of kiosk profile 1, with the least and the most arguments that each takes. Survey page 3.1. */
enum Function {
    IIF("iif", 2, 3),
    SUM("sum", 1, Function.ANY),
    AVG("avg", 1, Function.ANY),
    MIN("min", 1, Function.ANY),
    MAX("max", 1, Function.ANY),
    ROUND("round", 1, 2),
    TODAY("today", 0, 1);

    private static final int ANY = Integer.MAX_VALUE;

    private final String word;
    private final int least;
    private final int most;

    Function(String word, int least, int most) {
        this.word = word;
        this.least = least;
        this.most = most;
    }

    static Optional<Function> of(String word) {
        return Arrays.stream(values())
                .filter(function -> function.word.equals(word))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(function -> function.word).collect(Collectors.joining(", "));
    }

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    String taken() {
        if (most == ANY) {
            return word + " takes at least " + least + " argument.";
        }
        return word + " takes " + least + " or " + most + " arguments.";
    }
}
