package org.otklik.fleet;

import java.util.regex.Pattern;

/** Which PINs may be set. Fleet page 5. */
public enum PinRule {
    GOOD,
    /** 6 to 12 digits. */
    NOT_DIGITS,
    /** One digit alone, such as 000000. */
    ONE_DIGIT,
    /** One digit after the other, up or down, such as 123456 and 210987. */
    RUN;

    public static final int LEAST_DIGITS = 6;
    public static final int MOST_DIGITS = 12;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LEAST_DIGITS + "," + MOST_DIGITS + "}");

    public static PinRule of(String pin) {
        if (!DIGITS.matcher(pin).matches()) {
            return NOT_DIGITS;
        }
        if (isSteady(pin, 0)) {
            return ONE_DIGIT;
        }
        return isSteady(pin, 1) || isSteady(pin, -1) ? RUN : GOOD;
    }

    /** Whether each digit is so much more than the one before; after 9 comes 0. */
    private static boolean isSteady(String pin, int step) {
        for (var at = 1; at < pin.length(); at++) {
            if (Math.floorMod(pin.charAt(at) - pin.charAt(at - 1) - step, 10) != 0) {
                return false;
            }
        }
        return true;
    }
}
