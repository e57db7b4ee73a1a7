package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.END;
import static org.otklik.speech.text.Rewrite.START;
import static org.otklik.speech.text.Rewrite.group;

import java.util.List;
import java.util.stream.Stream;

/** Short words of the lexicon in full; what has several words comes first, so that «т. д.» is no village. */
final class ShortWords {
    private static final String CAPITAL = "(?-i:\\p{Lu})";

    private final Lexicon lexicon;

    ShortWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Rewrite> rules() {
        var several = lexicon.all("phrase").stream().filter(ShortWords::isOfSeveralWords);
        var single = lexicon.all("phrase").stream().filter(row -> !isOfSeveralWords(row));
        return Stream.of(
                        several.map(ShortWords::phrase),
                        lexicon.all("before").stream().map(ShortWords::before),
                        single.map(ShortWords::phrase))
                .flatMap(rules -> rules)
                .toList();
    }

    private static boolean isOfSeveralWords(List<String> row) {
        return row.get(0).contains(" ");
    }

    /** Its full stop never ends a sentence. */
    private static Rewrite before(List<String> row) {
        var next = switch (row.get(2)) {
            case "name" -> " ?(?=" + CAPITAL + ")";
            case "number" -> " ?(?=\\d)";
            default -> " ?(?=[\\d\\p{L}+])";
        };
        return Rewrite.of(START + Lexicon.quoted(row.get(0)) + next, match -> row.get(1) + " ");
    }

    /** With a full stop of its own it may end a sentence, and does so before a capital letter. */
    private static Rewrite phrase(List<String> row) {
        var written = row.get(0);
        var start = Character.isLetterOrDigit(written.codePointAt(0)) ? START : "";
        if (written.endsWith(".")) {
            return Rewrite.of(
                    start + Lexicon.quoted(written) + "(?= (" + CAPITAL + ")|)",
                    match -> row.get(1) + (group(match, 1).isEmpty() ? "" : "."));
        }
        return Rewrite.of(start + Lexicon.quoted(written) + END, match -> row.get(1));
    }
}
