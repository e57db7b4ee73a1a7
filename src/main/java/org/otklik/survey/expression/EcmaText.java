package org.otklik.survey.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and texts into each other as ECMAScript does it, whatever the locale of the machine. Survey page 3.2. */
final class EcmaText {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern RADIX = Pattern.compile("0([xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)");

    /** From 10²¹ up and below 10⁻⁶ ECMAScript prints an exponent. */
    private static final int WHOLE_DIGITS = 21;

    private static final int LEADING_ZEROS = 6;

    /** Seventeen significant digits tell every double from its neighbours. */
    private static final int MOST_DIGITS = 17;

    private EcmaText() {}

    /** Without white space at both ends: no-break space and byte order mark count, control characters do not. */
    static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r')
                || c == '\uFEFF'
                || c == '\u2028'
                || c == '\u2029'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** {@code Number(text)}: blank is 0, what is no number is NaN. */
    static double number(String text) {
        var trimmed = trimmed(text);
        if (trimmed.isEmpty()) {
            return 0;
        }
        if (RADIX.matcher(trimmed).matches()) {
            return new BigInteger(trimmed.substring(2), radix(trimmed.charAt(1))).doubleValue();
        }
        if (DECIMAL.matcher(trimmed).matches()) {
            return Double.parseDouble(trimmed);
        }
        return switch (trimmed) {
            case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }

    private static int radix(char letter) {
        return switch (letter) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            default -> 2;
        };
    }

    /** {@code String(number)}: the fewest digits that read back as the same double. */
    static String printed(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return (number < 0 ? "-" : "") + laidOut(fewestDigits(Math.abs(number)));
    }

    private static BigDecimal fewestDigits(double number) {
        var exact = new BigDecimal(number);
        for (var precision = 1; precision < MOST_DIGITS; precision++) {
            var rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    private static String laidOut(BigDecimal decimal) {
        var digits = decimal.unscaledValue().toString();
        var point = digits.length() - decimal.scale();
        if (point > WHOLE_DIGITS || point <= -LEADING_ZEROS) {
            var exponent = point - 1;
            var fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        return decimal.toPlainString();
    }

    static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
