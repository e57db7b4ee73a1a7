package org.otklik.speech.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One rule: what is found becomes what is said. Each finding is looked at once; what is said is not looked at again. */
record Rewrite(Pattern found, Function<MatchResult, String> said) {
    /** No letter and no digit stands before. */
    static final String START = "(?<![\\p{L}\\p{N}])";

    /** No letter and no digit stands behind. */
    static final String END = "(?![\\p{L}\\p{N}])";

    static Rewrite of(String found, Function<MatchResult, String> said) {
        return new Rewrite(Pattern.compile(found, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), said);
    }

    String in(String text) {
        return found.matcher(text).replaceAll(match -> Matcher.quoteReplacement(said.apply(match)));
    }

    /** What a group found, or nothing where it found nothing. */
    static String group(MatchResult match, int number) {
        var found = match.group(number);
        return found == null ? "" : found;
    }
}
