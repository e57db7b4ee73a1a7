package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.END;
import static org.otklik.speech.text.Rewrite.START;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Initials, and words of capitals that are said letter by letter: those that the lexicon lists, and short ones without a vowel. */
final class Initials {
    private static final Pattern VOWEL = Pattern.compile("[АЕЁИОУЫЭЮЯAEIOUY]");

    private final Lexicon lexicon;

    Initials(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Rewrite> rules() {
        return List.of(
                new Rewrite(Pattern.compile(START + "(\\p{Lu})\\. ?(?=\\p{Lu}[\\p{L}.])"), this::initial),
                new Rewrite(Pattern.compile(START + "\\p{Lu}{2,6}" + END), this::said));
    }

    /** «К. Маркса»: its full stop ends no sentence, and «к» would be another word. */
    private String initial(MatchResult match) {
        return named(match.group(1)) + " ";
    }

    private String said(MatchResult match) {
        var word = match.group();
        if (lexicon.find("word", word).isPresent()) {
            return word;
        }
        var unreadable = !VOWEL.matcher(word).find();
        return unreadable || lexicon.find("letters", word).isPresent() ? named(word) : word;
    }

    private String named(String word) {
        return word.chars()
                .mapToObj(Character::toString)
                .map(letter ->
                        lexicon.find("letter", letter).map(row -> row.get(0)).orElse(letter))
                .collect(Collectors.joining(" "));
    }
}
