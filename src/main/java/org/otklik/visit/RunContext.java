package org.otklik.visit;

import java.util.regex.Pattern;

/** What stands right before a run of digits and says what kind of number it is. */
final class RunContext {
    /** Enough for the longest word and the signs after it. */
    private static final int LOOK_BACK = 40;

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;
    private static final Pattern PLUS = Pattern.compile("\\+[\\s(]{0,2}$");
    private static final Pattern BRACKET = Pattern.compile("\\(\\s?$");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<!\\p{L})(?:тел|тлф|телефон\\p{L}{0,3}|моб|мобильн\\p{L}{0,4}|сотов\\p{L}{0,4}|tel|phone|mobile)"
                    + "[^\\p{L}\\p{N}]{0,4}$",
            FLAGS);
    private static final Pattern TAX = Pattern.compile("(?<!\\p{L})инн[^\\p{L}\\p{N}]{0,4}$", FLAGS);

    private final String tail;

    RunContext(CharSequence before) {
        tail = before.subSequence(Math.max(0, before.length() - LOOK_BACK), before.length())
                .toString();
    }

    boolean isPlus() {
        return PLUS.matcher(tail).find();
    }

    boolean isBracket() {
        return BRACKET.matcher(tail).find();
    }

    boolean isTelephoneWord() {
        return TELEPHONE.matcher(tail).find();
    }

    boolean isTaxWord() {
        return TAX.matcher(tail).find();
    }
}
