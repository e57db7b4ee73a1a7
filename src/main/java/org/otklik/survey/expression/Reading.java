package org.otklik.survey.expression;

import java.util.List;
import java.util.regex.Pattern;

/** How answers are understood in an expression: survey page 3.2, rows "reading" and "= mixed". */
final class Reading {
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)?([.,][0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern NUMERIC = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,12}");

    /** Longer runs of digits are numbers of documents, not quantities; survey-core leaves them text. */
    private static final int MOST_DIGITS = 15;

    private Reading() {}

    /** A text that is a number or true/false becomes one; members of a list stay as they are. */
    static Value of(Value value) {
        if (!(value instanceof Value.Text text)) {
            return value;
        }
        var trimmed = unquoted(text.text().strip());
        if (trimmed.equalsIgnoreCase("true") || trimmed.equalsIgnoreCase("false")) {
            return new Value.Flag(trimmed.equalsIgnoreCase("true"));
        }
        if (HEX.matcher(trimmed).matches()) {
            return new Value.Num(Long.parseLong(trimmed.substring(2), 16));
        }
        var digits = trimmed.chars().filter(Character::isDigit).count();
        if (digits > 0 && digits <= MOST_DIGITS && DECIMAL.matcher(trimmed).matches()) {
            return new Value.Num(Double.parseDouble(trimmed.replace(',', '.')));
        }
        return trimmed.equals(text.text().strip()) ? value : new Value.Text(trimmed);
    }

    private static String unquoted(String text) {
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        var quoted = text.length() > 1 && (first == '\'' || first == '"') && text.charAt(text.length() - 1) == first;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** The number that ECMAScript makes of a value; NaN when it is none. */
    static double number(Value value) {
        if (value instanceof Value.Num num) {
            return num.number();
        }
        if (value instanceof Value.Flag flag) {
            return flag.yes() ? 1 : 0;
        }
        if (value instanceof Value.Text text) {
            var trimmed = text.text().strip();
            if (trimmed.isEmpty()) {
                return 0;
            }
            return NUMERIC.matcher(trimmed).matches() ? Double.parseDouble(trimmed) : Double.NaN;
        }
        return Double.NaN;
    }

    static boolean listed(Value value) {
        return value instanceof Value.Several;
    }

    static List<Value> members(Value value) {
        return value instanceof Value.Several several ? several.values() : List.of(value);
    }
}
