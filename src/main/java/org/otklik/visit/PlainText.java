package org.otklik.visit;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a text to the one spelling that the rules know: no disguise by other digits, wide letters or hidden signs. */
final class PlainText {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

    /** NFKC would make "No" of №, which people do not write. */
    private static final Pattern NOT_NUMERO = Pattern.compile("[^№]+");

    /** Someone types the letter О for a zero: it touches a digit on one side, and one follows on the other. */
    private static final Pattern LETTER_O = Pattern.compile(
            "(?<=\\d)[ОоOo]{1,9}(?=[^\\p{L}\\p{N}]{0,3}\\d)|(?<=\\d[^\\p{L}\\p{N}]{1,3})[ОоOo]{1,9}(?=\\d)");

    private PlainText() {}

    static String of(String text) {
        var seen = HIDDEN.matcher(text).replaceAll("");
        var composed = NOT_NUMERO
                .matcher(seen)
                .replaceAll(part -> Matcher.quoteReplacement(Normalizer.normalize(part.group(), Normalizer.Form.NFKC)));
        return LETTER_O.matcher(asciiDigits(composed)).replaceAll(zeros -> "0".repeat(zeros.end() - zeros.start()));
    }

    private static String asciiDigits(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> plain.appendCodePoint(Character.isDigit(sign) ? asciiDigit(sign) : sign));
        return plain.toString();
    }

    private static int asciiDigit(int sign) {
        return '0' + Character.digit(sign, 10);
    }
}
