package org.otklik.visit;

import java.util.regex.Pattern;

/** Rule 3 of packs page 1.7 where words stand among the digits; plain digits are left to {@link NumberRuns}. */
final class PassportRule {
    private static final String SERIES = "\\d{2}[\\s-]{0,3}\\d{2}";
    private static final String NUMBER = "\\d{3}[\\s-]{0,3}\\d{3}(?!\\d)";
    private static final String NUMERO = "[\\s,;.-]{0,3}(?:номер\\p{L}{0,2}|number|№|no|n)?[\\s.:-]{0,3}";

    /** The word alone is enough: a series without its number still says where and when a passport was issued. */
    private static final Pattern WITH_WORD = Pattern.compile(
            "(?<!\\p{L})(?:сери(?:я|и|ю|ей)|series)[\\s:.-]{0,3}" + SERIES + "(?!\\d)(?:" + NUMERO + NUMBER + ")?",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_NUMERO = Pattern.compile(
            "(?<!\\d)" + SERIES + "[\\s,;.-]{0,3}(?:номер\\p{L}{0,2}|number|№|no|n)[\\s.:-]{0,3}" + NUMBER,
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private PassportRule() {}

    static String hide(String text) {
        return WITH_NUMERO
                .matcher(WITH_WORD.matcher(text).replaceAll("[passport]"))
                .replaceAll("[passport]");
    }
}
