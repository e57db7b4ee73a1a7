package org.otklik.json;

import java.util.Collection;
import java.util.Comparator;

/** Finds what an author probably meant: the known name with the fewest edits, if it is near enough to be a slip. */
public final class NearestName {
    /** A third of the letters: "tittle" finds "title", "colour" does not find "rotate". */
    private static final int LETTERS_PER_SLIP = 3;

    private NearestName() {}

    /** A sentence for the hint of a fault: the likely name, or all known ones when nothing is near. */
    public static String hint(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> edits(written, name) <= Math.max(1, written.length() / LETTERS_PER_SLIP))
                .min(Comparator.comparingInt(name -> edits(written, name)))
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElse("Known here: "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    /** Levenshtein distance, in UTF-16 units. */
    private static int edits(String a, String b) {
        var previous = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(row[j - 1], previous[j]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
