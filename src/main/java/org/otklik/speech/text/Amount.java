package org.otklik.speech.text;

import java.util.regex.Pattern;

/**
 * A number as it is written, without the signs between its groups of digits.
 *
 * @param whole digits only, as many as were written
 * @param fraction the digits behind the comma or the point; none for a whole number
 */
record Amount(String whole, String fraction) {
    /** More digits than this are not one number but a code; they are left as they are. */
    static final int MOST_DIGITS = 12;

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    static Amount of(String whole, String fraction) {
        return new Amount(NO_DIGIT.matcher(whole).replaceAll(""), fraction);
    }

    static Amount of(long whole) {
        return new Amount(Long.toString(whole), "");
    }

    boolean isWhole() {
        return fraction.isEmpty();
    }

    boolean isCode() {
        return whole.length() > MOST_DIGITS;
    }

    long number() {
        return isCode() ? Long.MAX_VALUE : Long.parseLong(whole);
    }

    /** Two digits behind the comma are the small coin; one digit is tens of it. */
    boolean isMoney() {
        return fraction.length() == 1 || fraction.length() == 2;
    }

    long coins() {
        return Long.parseLong(fraction.length() == 1 ? fraction + "0" : fraction);
    }
}
