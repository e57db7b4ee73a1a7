package org.otklik.survey.expression;

/** What is wrong with an expression; the column counts from 1. Caught inside the package and given out as a value. */
final class SyntaxFault extends Exception {
    private static final long serialVersionUID = 1L;

    SyntaxFault(int column, String message) {
        super("column " + column + ": " + message, null, false, false);
    }
}
