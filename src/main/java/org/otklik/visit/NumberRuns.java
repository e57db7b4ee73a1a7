package org.otklik.visit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules 3 and 5 to 9 of packs page 1.7. A run is digits with at most three signs, never letters, between two of them;
 * six digits or more never leave as they came, unless they are a sum of money or hours. One text, one use.
 */
final class NumberRuns {
    private static final int MOST_BETWEEN = 3;
    private static final int SHORTEST_HIDDEN = 6;
    private static final Pattern STRONG_BREAK = Pattern.compile("(?<=[,;\\n])");
    private static final String CLOCK = "(?:[01]?\\d|2[0-4]):[0-5]\\d";

    /** Two clock times at most: nobody writes a telephone number as hours and minutes. */
    private static final Pattern HOURS = Pattern.compile(CLOCK + "(?:[^\\d:]{1,3}" + CLOCK + ")?");

    private static final Pattern SUM =
            Pattern.compile("\\d{1,3}(?:[ .]\\d{3}){1,2}(?:[.,]\\d{2})?|\\d{4,9}(?:[.,]\\d{2})?");
    private static final Pattern MONEY_WORD =
            Pattern.compile("\\s{0,3}(?:руб|₽|тыс|млн|rub|€|\\$)", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private final String text;
    private final StringBuilder clean = new StringBuilder();

    NumberRuns(String text) {
        this.text = text;
    }

    /** The whole text with its runs replaced; time grows with its length only. */
    String hidden() {
        var done = 0;
        for (var start = nextDigit(0); start < text.length(); start = nextDigit(done)) {
            var end = endOfRun(start);
            clean.append(text, done, start);
            replace(start, end);
            done = end;
        }
        return clean.append(text, done, text.length()).toString();
    }

    private int nextDigit(int from) {
        var at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfRun(int start) {
        var end = start + 1;
        for (var next = nextDigit(end); next < text.length() && isBridge(end, next); next = nextDigit(end)) {
            end = next + 1;
        }
        return end;
    }

    private boolean isBridge(int from, int to) {
        return text.codePointCount(from, to) <= MOST_BETWEEN
                && text.substring(from, to).codePoints().noneMatch(Character::isLetter);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private void replace(int start, int end) {
        var run = text.substring(start, end);
        if (HOURS.matcher(run).matches() || isMoney(run, end)) {
            clean.append(run);
            return;
        }
        var parts = STRONG_BREAK.split(run);
        if (parts.length > 1 && eachIsHidden(parts)) {
            for (var part : parts) {
                appendPart(part);
            }
            return;
        }
        append(run);
    }

    private boolean isMoney(String run, int end) {
        return kind(run, clean).isEmpty()
                && SUM.matcher(run).matches()
                && MONEY_WORD.matcher(text).region(end, text.length()).lookingAt();
    }

    /** "05.07.1961, 89123456789" is a date and a telephone: parts between commas count if each is something alone. */
    private boolean eachIsHidden(String... parts) {
        var before = new StringBuilder(clean);
        for (var part : parts) {
            var first = firstDigit(part);
            var core = core(part);
            before.append(part, 0, first);
            if (core.isEmpty()
                    || (new DigitRun(core).count() < SHORTEST_HIDDEN
                            && kind(core, before).isEmpty())) {
                return false;
            }
            before.append(part, first, part.length());
        }
        return true;
    }

    private void appendPart(String part) {
        var core = core(part);
        var first = firstDigit(part);
        clean.append(part, 0, first);
        append(core);
        clean.append(part, first + core.length(), part.length());
    }

    private static int firstDigit(String part) {
        var at = 0;
        while (at < part.length() && !isDigit(part.charAt(at))) {
            at++;
        }
        return at;
    }

    /** From the first digit of a part to its last. */
    private static String core(String part) {
        var end = part.length();
        while (end > 0 && !isDigit(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(Math.min(firstDigit(part), end), end);
    }

    private static Optional<NumberKind> kind(String run, CharSequence before) {
        return NumberKind.of(new DigitRun(run), new RunContext(before));
    }

    private void append(String run) {
        var digits = new DigitRun(run);
        var kind = kind(run, clean);
        if (kind.isEmpty() && digits.count() < SHORTEST_HIDDEN) {
            clean.append(run);
            return;
        }
        dropOpening(run);
        clean.append(kind.orElseGet(() -> NumberKind.fallback(digits)).token());
    }

    /** The plus and the bracket before a number belong to it. */
    private void dropOpening(String run) {
        if (run.indexOf(')') >= 0 && run.indexOf('(') < 0 && endsWith('(')) {
            clean.setLength(clean.length() - 1);
        }
        if (endsWith('+')) {
            clean.setLength(clean.length() - 1);
        }
    }

    private boolean endsWith(char sign) {
        return clean.length() > 0 && clean.charAt(clean.length() - 1) == sign;
    }
}
