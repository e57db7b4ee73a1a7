package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.END;
import static org.otklik.speech.text.Rewrite.START;
import static org.otklik.speech.text.Rewrite.group;

import java.util.List;
import java.util.regex.MatchResult;

/** Sums of money, shares, measures, ranges, and numbers by themselves. */
final class Amounts {
    private static final String DASH = " ?[–—-] ?";
    private static final List<String> SCALES = List.of("thousand", "million", "billion");

    private final Lexicon lexicon;
    private final Grammar grammar;

    Amounts(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    List<Rewrite> rules() {
        var number = START + "(?<![\\d][.,])" + grammar.pattern();
        var unit = "(" + lexicon.oneOf("unit") + ")";
        return List.of(
                Rewrite.of("№ ?№? ?(?=\\d|\\p{L})", match -> lexicon.term("number") + " "),
                Rewrite.of(number + DASH + grammar.pattern() + " ?" + unit + behind(), this::rangeOf),
                Rewrite.of(number + " ?" + unit + behind(), this::counted),
                Rewrite.of(number + DASH + grammar.pattern() + "(?![.,]?\\d|[–—-])" + END, this::range),
                Rewrite.of("(?<![\\p{L}\\p{N}]) ?[−-](?=\\d)", match -> before(match) + lexicon.term("minus") + " "),
                Rewrite.of(number + "(?![.,]\\d)" + END, match -> grammar.number(amount(match, 1))));
    }

    private static String before(MatchResult match) {
        return match.start() == 0 ? "" : " ";
    }

    /** A short word ends where no letter follows; its own full stop is the last of a sentence when a capital follows. */
    private static String behind() {
        return END + "(?= ((?-i:\\p{Lu}))|)";
    }

    private String rangeOf(MatchResult match) {
        var from = amount(match, 1);
        var to = amount(match, 3);
        if (isCode(from, to)) {
            return match.group();
        }
        return between(from, grammar.countedTo(to, noun(match.group(5)))) + stop(match, 5, 6);
    }

    private String range(MatchResult match) {
        var from = amount(match, 1);
        var to = amount(match, 3);
        return isCode(from, to) ? match.group() : between(from, grammar.number(to));
    }

    private String between(Amount from, String to) {
        var least = lexicon.term("from") + " " + grammar.number(from);
        return (least + " " + lexicon.term("to") + " " + to).strip();
    }

    private static boolean isCode(Amount from, Amount to) {
        return from.isCode() || to.isCode() || (from.isWhole() && to.isWhole() && from.number() >= to.number());
    }

    private String counted(MatchResult match) {
        var amount = amount(match, 1);
        var key = key(match.group(3));
        if (amount.isCode()) {
            return match.group();
        }
        if (key.equals("rouble") && amount.isMoney()) {
            return money(amount) + stop(match, 3, 4);
        }
        return grammar.counted(amount, lexicon.noun(key)) + stop(match, 3, 4);
    }

    private String money(Amount amount) {
        var coins = grammar.counted(Amount.of(amount.coins()), lexicon.noun("kopeck"));
        var notes = grammar.counted(Amount.of(amount.number()), lexicon.noun("rouble"));
        if (amount.coins() == 0) {
            return notes;
        }
        return amount.number() == 0 ? coins : notes + " " + coins;
    }

    /** The full stop of a short word, where it also ends the sentence. */
    private String stop(MatchResult match, int unit, int capital) {
        var ends = match.group(unit).endsWith(".") && !group(match, capital).isEmpty();
        return ends && !SCALES.contains(key(match.group(unit))) ? "." : "";
    }

    private Amount amount(MatchResult match, int first) {
        return Amount.of(match.group(first), group(match, first + 1));
    }

    private Noun noun(String written) {
        return lexicon.noun(key(written));
    }

    private String key(String written) {
        return lexicon.all("unit").stream()
                .filter(row -> same(row.get(0), written))
                .findFirst()
                .orElseThrow()
                .get(1);
    }

    private static boolean same(String listed, String written) {
        return listed.replace(" ", "").equalsIgnoreCase(written.replace(" ", ""));
    }
}
