package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills {@code {phone}} and its like into a fixed text; a line whose word is not set is left out. Packs page 1.6. */
public final class FixedText {
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z]+)}");

    private FixedText() {}

    /** The lines that can be said with these words; text is never markup, here or later. */
    public static String fill(String text, Map<String, String> words) {
        return text.lines()
                .filter(line -> unset(line, words).isEmpty())
                .map(line ->
                        WORD.matcher(line).replaceAll(match -> Matcher.quoteReplacement(words.get(match.group(1)))))
                .collect(Collectors.joining("\n"));
    }

    /** The words a text asks for that are not set, in order of appearance. */
    public static List<String> unset(String text, Map<String, String> words) {
        List<String> unset = new ArrayList<>();
        var match = WORD.matcher(text);
        while (match.find()) {
            if (!words.containsKey(match.group(1))) {
                unset.add(match.group(1));
            }
        }
        return unset;
    }
}
