package org.otklik.json;

/**
 * A mistake in a file that people write, with its place, its reason and its remedy.
 * Faults are values: a reader collects all of them and its caller shows them together. The line counts from 1.
 */
public record Fault(
        String code, Severity severity, String file, String pointer, int line, String message, String hint) {
    /** One line for a person: {@code file#pointer:line: error code: message hint}. */
    public String sentence() {
        var head = "%s#%s (line %d): %s %s: %s".formatted(file, pointer, line, severity.word(), code, message);
        return hint.isEmpty() ? head : head + " " + hint;
    }
}
