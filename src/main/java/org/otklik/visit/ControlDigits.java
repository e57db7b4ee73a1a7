package org.otklik.visit;

/** The control digits of numbers that people own; each takes bare ASCII digits. */
final class ControlDigits {
    private static final int SNILS_DIGITS = 11;
    private static final int[] ORGANISATION = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_FIRST = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_SECOND = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private ControlDigits() {}

    /** Luhn, ISO/IEC 7812-1. */
    static boolean ofCard(String digits) {
        var sum = 0;
        for (var fromRight = 0; fromRight < digits.length(); fromRight++) {
            var digit = digit(digits, digits.length() - 1 - fromRight);
            var doubled = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Sum of nine digits times 9…1, modulo 101; 100 counts as 0. */
    static boolean ofSnils(String digits) {
        if (digits.length() != SNILS_DIGITS) {
            return false;
        }
        var sum = 0;
        for (var at = 0; at < 9; at++) {
            sum += digit(digits, at) * (9 - at);
        }
        return sum % 101 % 100 == 10 * digit(digits, 9) + digit(digits, 10);
    }

    /** ИНН of an organisation (10 digits, one control digit) or of a person (12 digits, two). */
    static boolean ofTaxNumber(String digits) {
        return switch (digits.length()) {
            case 10 -> isControl(digits, ORGANISATION);
            case 12 -> isControl(digits, PERSON_FIRST) && isControl(digits, PERSON_SECOND);
            default -> false;
        };
    }

    private static boolean isControl(String digits, int... weights) {
        var sum = 0;
        for (var at = 0; at < weights.length; at++) {
            sum += digit(digits, at) * weights[at];
        }
        return sum % 11 % 10 == digit(digits, weights.length);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
