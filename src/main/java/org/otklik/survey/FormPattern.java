package org.otklik.survey;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the regular expressions of validators: what Java and ECMAScript understand alike. The end is the end of the
 * text, a point is any character of a line, and nothing that repeats repeats again, which keeps matching quick.
 * Survey page 2, "Regex".
 */
final class FormPattern {
    static final int LONGEST = 200;

    /** Java's own point leaves out one sign more. */
    private static final String POINT = "[^\\n\\r\\u2028\\u2029]";

    private static final String ESCAPABLE = "^$\\.*+?()[]{}|/-";
    private static final Pattern REPEAT = Pattern.compile("\\{([0-9]{1,4})(,([0-9]{1,4})?)?}");

    private final String source;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private FormPattern(String source) {
        this.source = source;
    }

    /** What became of a pattern as an author wrote it. */
    sealed interface Read {
        record Understood(Pattern pattern) implements Read {}

        record Mistaken(String message) implements Read {}
    }

    /** Reads a pattern; the flags are those of {@link Pattern}. */
    static Read read(String source, int flags) {
        if (source.isEmpty() || source.length() > LONGEST) {
            return new Read.Mistaken("A pattern has 1 to " + LONGEST + " characters.");
        }
        var form = new FormPattern(source);
        try {
            form.alternatives();
            if (form.at < source.length()) {
                throw form.mistake("a bracket is closed that was not opened");
            }
            return new Read.Understood(Pattern.compile(form.java.toString(), flags));
        } catch (Unlike e) {
            return new Read.Mistaken(e.said);
        } catch (PatternSyntaxException e) {
            return new Read.Mistaken("It is not understood: " + e.getDescription() + ".");
        }
    }

    /** Ends the reading of a pattern that the two languages do not read alike. */
    private static final class Unlike extends Exception {
        private static final long serialVersionUID = 1L;

        private final String said;

        Unlike(String said) {
            super(said, null, false, false);
            this.said = said;
        }
    }

    /** Whether something inside repeats. */
    private enum Inside {
        ONCE,
        REPEATS
    }

    private Inside alternatives() throws Unlike {
        var inside = Inside.ONCE;
        while (at < source.length() && source.charAt(at) != ')') {
            if (source.charAt(at) == '|') {
                java.append('|');
                at++;
            } else if (piece() == Inside.REPEATS) {
                inside = Inside.REPEATS;
            }
        }
        return inside;
    }

    private Inside piece() throws Unlike {
        var first = source.charAt(at);
        if (first == '^' || first == '$') {
            java.append(first == '^' ? "\\A" : "\\z");
            at++;
            return repeats(first) ? anchorRepeats() : Inside.ONCE;
        }
        var inside = first == '(' ? group() : single(first);
        var quantifier = quantifier();
        if (quantifier.isEmpty()) {
            return inside;
        }
        if (inside == Inside.REPEATS) {
            throw mistake("what repeats stands inside what repeats");
        }
        java.append(quantifier.get());
        if (quantifier().isPresent()) {
            throw mistake("two signs of repetition stand together");
        }
        return Inside.REPEATS;
    }

    private boolean repeats(char anchor) {
        return at < source.length() && "?*+{".indexOf(source.charAt(at)) >= 0 && anchor != 0;
    }

    private Inside anchorRepeats() throws Unlike {
        throw mistake("an end of the text cannot repeat");
    }

    private Inside group() throws Unlike {
        at++;
        java.append("(?:");
        if (source.startsWith("?", at)) {
            if (!source.startsWith("?:", at)) {
                throw mistake("a group that looks around or has a name is not read alike everywhere");
            }
            at += 2;
        }
        var inside = alternatives();
        if (at >= source.length()) {
            throw mistake("a bracket is not closed");
        }
        at++;
        java.append(')');
        return inside;
    }

    private Inside single(char first) throws Unlike {
        switch (first) {
            case '[' -> set();
            case '\\' -> escape();
            case '.' -> {
                java.append(POINT);
                at++;
            }
            case '?', '*', '+', '{' -> throw mistake("a repetition has nothing to repeat");
            case ']', '}' -> throw mistake("\"" + first + "\" needs a \\ before it");
            default -> literal(first);
        }
        return Inside.ONCE;
    }

    private void literal(char c) {
        java.append(Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? "" : "\\")
                .append(c);
        at++;
    }

    /** A class of characters, or a sign of the language itself. */
    private void escape() throws Unlike {
        var escaped = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (escaped != 'd' && escaped != 'w' && ESCAPABLE.indexOf(escaped) < 0) {
            throw mistake("\"\\" + escaped + "\" is not read alike everywhere");
        }
        java.append('\\').append(escaped);
        at += 2;
    }

    private void set() throws Unlike {
        java.append('[');
        at++;
        if (source.startsWith("^", at)) {
            java.append('^');
            at++;
        }
        var start = at;
        while (at < source.length() && source.charAt(at) != ']') {
            member(start);
        }
        if (at >= source.length() || at == start) {
            throw mistake("a set of characters is empty or not closed");
        }
        java.append(']');
        at++;
    }

    private void member(int start) throws Unlike {
        var c = source.charAt(at);
        var last = at + 1 < source.length() && source.charAt(at + 1) == ']';
        if (c == '[' || c == '&' || (c == '^' && at > start)) {
            literal(c);
        } else if (c == '-' && (at == start || last)) {
            literal(c);
        } else if (c == '-') {
            if (isClass(at - 2) || isClass(at + 1)) {
                throw mistake("a range has no class of characters at its ends");
            }
            java.append(c);
            at++;
        } else if (c == '\\') {
            escape();
        } else {
            literal(c);
        }
    }

    private boolean isClass(int index) {
        return index >= 0 && (source.startsWith("\\d", index) || source.startsWith("\\w", index));
    }

    private Optional<String> quantifier() throws Unlike {
        if (at >= source.length()) {
            return Optional.empty();
        }
        var c = source.charAt(at);
        if (c == '?' || c == '*' || c == '+') {
            at++;
            return Optional.of(String.valueOf(c));
        }
        if (c != '{') {
            return Optional.empty();
        }
        var repeat = REPEAT.matcher(source).region(at, source.length());
        if (!repeat.lookingAt()) {
            throw mistake("a repetition is written {n}, {n,} or {n,m}");
        }
        at = repeat.end();
        return Optional.of(repeat.group());
    }

    private Unlike mistake(String what) {
        return new Unlike("At character " + (at + 1) + " " + what + ".");
    }
}
