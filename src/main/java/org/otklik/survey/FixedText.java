package org.otklik.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {phone}} and its like into a fixed text; a line whose word is not set is left out. Packs page 1.6. */
public final class FixedText {
    /** The words that the kiosk fills in. */
    public static final List<String> FILLED =
            List.of("asker", "pages", "phone", "site", "desk", "hours", "integrityPhone", "seconds");

    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern LIST_SIGN = Pattern.compile("[,;]$");

    private FixedText() {}

    /**
     * The lines that can be said with these words. A heading (a line that ends in a colon) goes with the last of its
     * lines, and a list that lost its end still ends in a full stop. Text is never markup, here or later.
     */
    public static String fill(String text, Map<String, String> words) {
        var lines = text.lines().toList();
        var said = new ArrayDeque<String>();
        var saidBelow = 0;
        var lostBelow = 0;
        var endLost = false;
        for (var i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            var heading = line.endsWith(":");
            var bare = heading && saidBelow == 0 && lostBelow > 0;
            if (bare || !unset(line, words).isEmpty()) {
                endLost |= said.isEmpty();
                lostBelow = bare ? 0 : lostBelow + 1;
                continue;
            }
            said.addFirst(filled(line, words));
            saidBelow = heading ? 0 : saidBelow + 1;
            lostBelow = heading ? 0 : lostBelow;
        }
        if (endLost && !said.isEmpty()) {
            said.addLast(LIST_SIGN.matcher(said.removeLast()).replaceFirst("."));
        }
        return String.join("\n", said);
    }

    private static String filled(String line, Map<String, String> words) {
        return WORD.matcher(line).replaceAll(match -> Matcher.quoteReplacement(words.get(match.group(1))));
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
