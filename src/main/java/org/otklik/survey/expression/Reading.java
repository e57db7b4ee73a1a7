package org.otklik.survey.expression;

import java.math.BigInteger;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How an answer is understood when an expression reads it: survey page 3.2, row "reading". */
final class Reading {
    private static final Pattern HEX = Pattern.compile("0x([0-9a-fA-F]+).*", Pattern.DOTALL);
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    /** survey-core finds them to be numbers and then reads the zero before the letter. */
    private static final Pattern OTHER_RADIX = Pattern.compile("0(X[0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)");

    private static final Pattern LEADING_ZERO = Pattern.compile("0[^.,].*", Pattern.DOTALL);

    /** Longer runs of digits are numbers of documents, not quantities; survey-core leaves them text. */
    private static final int MOST_DIGITS = 15;

    /** Longer ones are no numbers for survey-core. */
    private static final int LONGEST_HEX = 32;

    private Reading() {}

    /** A text that is a number or true/false becomes one; outer quotes go; members of a list stay as they are. */
    static Value of(Value value) {
        if (!(value instanceof Value.Text text) || text.text().isEmpty()) {
            return value;
        }
        var written = text.text();
        if (written.equalsIgnoreCase("true") || written.equalsIgnoreCase("false")) {
            return new Value.Flag(written.equalsIgnoreCase("true"));
        }
        if (written.length() > 1 && isQuote(written.charAt(0)) && isQuote(written.charAt(written.length() - 1))) {
            return new Value.Text(written.substring(1, written.length() - 1));
        }
        // The zero is looked for before trimming, as survey-core does: " 05" is 5, "05" stays a text.
        if (LEADING_ZERO.matcher(written).matches() && !written.startsWith("0x")) {
            return value;
        }
        var number = number(EcmaText.trimmed(written));
        return Double.isNaN(number) ? value : new Value.Num(number);
    }

    /** The number that a text is for survey-core, if it is one: a comma is a decimal point, hex counts. */
    static OptionalDouble written(String text) {
        var number = number(EcmaText.trimmed(text));
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }

    private static double number(String trimmed) {
        var hex = HEX.matcher(trimmed);
        if (hex.matches()) {
            return trimmed.length() > LONGEST_HEX ? Double.NaN : new BigInteger(hex.group(1), 16).doubleValue();
        }
        if (trimmed.length() > MOST_DIGITS && trimmed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Double.NaN;
        }
        if (OTHER_RADIX.matcher(trimmed).matches()) {
            return 0;
        }
        var comma = trimmed.indexOf(',');
        var point = comma >= 0 && comma == trimmed.lastIndexOf(',') ? trimmed.replace(',', '.') : trimmed;
        var number = DECIMAL.matcher(point).matches() ? Double.parseDouble(point) : Double.NaN;
        return Double.isInfinite(number) ? Double.NaN : number;
    }
}
