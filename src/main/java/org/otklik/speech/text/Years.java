package org.otklik.speech.text;

/** Years as people write them. */
final class Years {
    private static final int CENTURY = 2000;
    private static final int SHORT_DIGITS = 2;

    private Years() {}

    /** Two digits are a year of this century: what a kiosk shows is about now. */
    static int whole(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == SHORT_DIGITS ? CENTURY + year : year;
    }
}
