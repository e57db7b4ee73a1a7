package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.END;
import static org.otklik.speech.text.Rewrite.START;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;

/** English: dates as «the 25th of March 2026», everything else close to what engines read by themselves. */
final class EnglishGrammar implements Grammar {
    private final Lexicon lexicon;

    EnglishGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Rewrite> dates() {
        return List.of(
                Rewrite.of(
                        START + "(0?[1-9]|[12]\\d|3[01])\\.(0[1-9]|1[0-2])\\.([12]\\d{3}|\\d{2})" + END,
                        match -> date(match, match.group(3), match.group(2), match.group(1))),
                Rewrite.of(
                        START + "([12]\\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])" + END,
                        match -> date(match, match.group(1), match.group(2), match.group(3))),
                Rewrite.of(
                        START + "([01]?\\d|2[0-3]):00(?![:\\d])",
                        match -> Long.parseLong(match.group(1)) + " " + lexicon.term("clock")));
    }

    private String date(MatchResult match, String year, String month, String day) {
        try {
            var date = LocalDate.of(Years.whole(year), Integer.parseInt(month), Integer.parseInt(day));
            return lexicon.term("the") + " " + ordinal(date.getDayOfMonth()) + " " + lexicon.term("of") + " "
                    + lexicon.row("month", Integer.toString(date.getMonthValue()))
                            .get(0) + " " + date.getYear();
        } catch (DateTimeException e) {
            return match.group();
        }
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return day + "th";
        }
        return day
                + switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    @Override
    public String counted(Amount amount, Noun noun) {
        var one = amount.isWhole() && amount.number() == 1;
        return number(amount) + " " + (one ? noun.one() : noun.many());
    }

    @Override
    public String countedTo(Amount amount, Noun noun) {
        return counted(amount, noun);
    }

    @Override
    public String number(Amount amount) {
        return amount.isWhole() ? amount.whole() : amount.whole() + "." + amount.fraction();
    }

    /** Digit by digit, as numbers of phones are said in English. */
    @Override
    public String phoneGroup(String digits) {
        return String.join(" ", digits.split(""));
    }

    /** A comma before two digits that end the number is the comma of a Russian price. */
    @Override
    public String pattern() {
        return "(\\d{1,3}(?:[ ,]\\d{3}){1,4}(?!\\d)|\\d+)(?:(?:\\.|,(?=\\d{2}(?!\\d)))(\\d{1,9}))?";
    }
}
