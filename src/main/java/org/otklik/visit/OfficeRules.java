package org.otklik.visit;

import java.util.regex.Pattern;

/** Rule 2 of packs page 1.7: what names one visit, one employee's place or one case at the centre. */
final class OfficeRules {
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;
    private static final String START = "((?<![\\p{L}\\p{N}])";
    private static final String NUMERO = "\\s{0,3}(?:№|номер\\p{L}{0,2}|no\\.?|n\\.?|#)\\s{0,3}:?\\s{0,3}";
    private static final String CASE_NUMBER = "\\p{L}{0,4}[-/]?\\d[\\p{L}\\d]*+(?:[-/.][\\p{L}\\d]*?\\d[\\p{L}\\d]*+"
            + "|[-/]\\p{L}(?![\\p{L}])|[ -]\\d{3,}){0,9}";

    /** A ticket is letters and digits in one, or a capital letter, a space and digits. */
    private static final Pattern TICKET = Pattern.compile(
            START + "(?:талон\\p{L}{0,3}|ticket)(?:" + NUMERO + "|\\s{0,3}:?\\s{1,3}))"
                    + "(?:\\p{L}{0,3}-?\\d[\\p{L}\\d]*+(?:-\\d{1,6})?|(?-i:\\p{Lu}{1,2})[ -]\\d{1,6})",
            FLAGS);

    private static final Pattern WINDOW = Pattern.compile(
            START + "(?:ок(?:но|на|ну|ном|не|он|нах|ошко|ошка|ошку|ошке|ошком)|window)(?:" + NUMERO
                    + "|\\s{0,3}:?\\s{1,3}))(?:\\p{L}-?)?\\d{1,4}(?:-?\\p{Lu}(?!\\p{L}))?",
            FLAGS);

    private static final Pattern CASE = Pattern.compile(
            START + "(?:дел(?:о|а|у|ом|е)|заявлени\\p{L}{1,3}|обращени\\p{L}{1,3}|case|application)" + NUMERO + ")"
                    + CASE_NUMBER,
            FLAGS);

    private OfficeRules() {}

    static String hide(String text) {
        var tickets = TICKET.matcher(text).replaceAll("$1[ticket]");
        var windows = WINDOW.matcher(tickets).replaceAll("$1[window]");
        return CASE.matcher(windows).replaceAll("$1[case]");
    }
}
