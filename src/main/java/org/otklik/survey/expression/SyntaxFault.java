package org.otklik.survey.expression;

/** What is wrong with an expression; the column counts from 1. Caught inside the package and given out as a value. */
final class SyntaxFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String said;

    SyntaxFault(int column, String message) {
        super(message, null, false, false);
        said = "column " + column + ": " + message;
    }

    String said() {
        return said;
    }
}
