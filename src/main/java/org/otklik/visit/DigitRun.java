package org.otklik.visit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A run of digits as it is written: its bare digits, and how they are grouped. */
record DigitRun(String text) {
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");

    /** Day, month, year in the two usual orders; a year may have two digits only in the first. */
    private static final Pattern DATE =
            Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])([./-]) ?(?:0?[1-9]|1[0-2])\\1 ?(?:(?:19|20)\\d{2}|\\d{2})"
                    + "|(?:19|20)\\d{2}([./-])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01])");

    String digits() {
        return NOT_DIGITS.matcher(text).replaceAll("");
    }

    int count() {
        return digits().length();
    }

    boolean isGrouped(Integer... lengths) {
        return groups().equals(List.of(lengths));
    }

    boolean startsWithAny(String first) {
        return first.indexOf(text.charAt(0)) >= 0;
    }

    boolean isDate() {
        return DATE.matcher(text).matches();
    }

    private List<Integer> groups() {
        return Arrays.stream(NOT_DIGITS.split(text)).map(String::length).toList();
    }
}
