package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.START;
import static org.otklik.speech.text.Rewrite.group;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Times of day: «14 часов 5 минут», and «с девяти часов до восемнадцати часов». */
final class RussianTimes {
    private static final String TIME = "([01]?\\d|2[0-4])[:.]([0-5]\\d)";
    private static final String COLON = "([01]?\\d|2[0-4]):([0-5]\\d)";
    private static final String DASH = " ?[–—-] ?";
    private static final String END = "(?![\\p{L}\\p{N}]|[:.,]\\d)";

    private final Lexicon lexicon;
    private final RussianNumbers numbers;

    RussianTimes(Lexicon lexicon, RussianNumbers numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    List<Rewrite> rules() {
        var since = START + "(" + lexicon.term("since") + ") ";
        var to = " " + lexicon.term("to") + " ";
        return List.of(
                Rewrite.of(since + TIME + to + TIME + END, match -> span(match, 2)),
                Rewrite.of(START + TIME + DASH + TIME + END, match -> span(match, 1)),
                Rewrite.of(START + "(?:(" + lexicon.oneOf("rules") + ") )?" + COLON + END, this::moment));
    }

    private String span(MatchResult match, int first) {
        return lexicon.term("since") + " " + genitive(match, first) + " " + lexicon.term("to") + " "
                + genitive(match, first + 2);
    }

    private String moment(MatchResult match) {
        var word = group(match, 1);
        if (word.isEmpty()) {
            return plain(match);
        }
        var rules = lexicon.row("rules", word.toLowerCase(Locale.ROOT)).get(0);
        return word + " " + (rules.equals("GENITIVE") ? genitive(match, 2) : plain(match));
    }

    private String plain(MatchResult match) {
        var hours = counted(match.group(2), lexicon.noun("hour"));
        return match.group(3).equals("00") ? hours : hours + " " + counted(match.group(3), lexicon.noun("minute"));
    }

    private String counted(String digits, Noun noun) {
        var number = Long.parseLong(digits);
        return numbers.before(number, noun) + " " + RussianNumbers.after(number, noun);
    }

    private String genitive(MatchResult match, int hours) {
        var said = genitive(match.group(hours), lexicon.noun("hour"));
        var minutes = match.group(hours + 1);
        return minutes.equals("00") ? said : said + " " + genitive(minutes, lexicon.noun("minute"));
    }

    private String genitive(String digits, Noun noun) {
        var number = Long.parseLong(digits);
        var one = RussianNumbers.after(number, noun).equals(noun.one());
        // The form after two to four is the genitive of one thing: «часа», «минуты».
        return numbers.genitive(number, noun.gender()) + " " + (one ? noun.few() : noun.many());
    }
}
