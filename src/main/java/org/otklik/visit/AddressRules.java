package org.otklik.visit;

import java.util.regex.Pattern;

/** Rule 1 of packs page 1.7: e-mail addresses, also spaced ones; links and handles. */
final class AddressRules {
    private static final String LOCAL = "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+(?:\\s{1,3}\\.\\s{1,3}"
            + "[\\p{L}\\p{N}_%+-]{1,64}+){0,3}";
    private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}";
    private static final String TOP = "(?:[A-Za-z]{2,24}|рф)(?![\\p{L}\\p{N}])";

    /** Joined by the sign itself, the domain with dots or without; then the same written with spaces. */
    private static final Pattern EMAIL = Pattern.compile(
            LOCAL + "@" + LABEL + "(?:\\." + LABEL + "){1,8}+(?:\\s{1,3}\\.\\s{0,3}" + TOP + ")?"
                    + "|" + LOCAL + "\\s{0,3}@\\s{0,3}" + LABEL + "(?:\\s{0,3}\\.\\s{0,3}" + LABEL
                    + "){0,8}?\\s{0,3}\\.\\s{0,3}" + TOP
                    + "|" + LOCAL + "(?:@\\s{0,3}|\\s{1,3}@\\s{1,3})" + LABEL,
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK = Pattern.compile(
            "(?:https?|ftp)://\\S{1,2000}"
                    + "|(?<![\\p{L}\\p{N}])www\\.\\S{1,2000}"
                    + "|(?<![\\p{L}\\p{N}.-])(?:" + LABEL + "\\.){1,8}" + TOP + "/\\S{0,2000}"
                    + "|(?<![\\p{L}\\p{N}.-])(?:" + LABEL
                    + "\\.){1,8}(?:ru|рф|su|com|net|org|info|me|io|site|online|gov)"
                    + "(?![\\p{L}\\p{N}])"
                    + "|@\\s{0,3}[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,63}",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private AddressRules() {}

    static String hide(String text) {
        return LINK.matcher(EMAIL.matcher(text).replaceAll("[email]")).replaceAll("[link]");
    }
}
