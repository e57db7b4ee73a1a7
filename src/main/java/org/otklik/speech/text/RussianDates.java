package org.otklik.speech.text;

import static org.otklik.speech.text.Rewrite.END;
import static org.otklik.speech.text.Rewrite.START;
import static org.otklik.speech.text.Rewrite.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.otklik.speech.text.RussianNumbers.Form;

/** Dates, years and ordinals: «двадцать пятое марта две тысячи двадцать шестого года», after «с», «до» and «к» in their case. */
final class RussianDates {
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String POINTS = DAY + "\\.(0[1-9]|1[0-2])\\.([12]\\d{3}|\\d{2})";
    private static final String BACKWARDS = "([12]\\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String DASH = " ?[–—-] ?";
    private static final int LAST_DAY = 31;

    /** The word right before a date rules its case. */
    private static final String RULING = START + "(?:(\\p{L}+) )?";

    /** A short word for the year that says no case; the word before it does. */
    private static final String ANY = "ANY";

    private final Lexicon lexicon;
    private final RussianNumbers numbers;
    private final String months;

    RussianDates(Lexicon lexicon, RussianNumbers numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        months = lexicon.all("month").stream().map(row -> row.get(1)).collect(Collectors.joining("|", "(", ")"));
    }

    List<Rewrite> rules() {
        var endings = Rewrite.of(START + "(\\d{1,4})-(" + lexicon.oneOf("ending") + ")" + END, this::ordinal);
        var words = "(?: ?(?:" + lexicon.oneOf("year") + "))";
        var points = POINTS + words + "?";
        var bareYear = "(?: ([12]\\d{3})(?![\\d.,-]\\d|" + words + "))?";
        return List.of(
                Rewrite.of(START + points + DASH + points + END, this::span),
                Rewrite.of(RULING + points + END, match -> pointed(match, 2, 3, 4)),
                Rewrite.of(RULING + BACKWARDS + END, match -> pointed(match, 4, 3, 2)),
                Rewrite.of(START + DAY + DASH + DAY + " " + months + END, this::days),
                Rewrite.of(RULING + "(\\d{1,2}) " + months + bareYear + END, this::written),
                Rewrite.of(RULING + "(?<![.,–—-])([12]\\d{3}) ?(" + lexicon.oneOf("year") + ")" + END, this::year),
                endings);
    }

    private String span(MatchResult match) {
        var from = date(match.group(1), match.group(2), match.group(3), Form.GENITIVE);
        var to = date(match.group(4), match.group(5), match.group(6), Form.NEUTER);
        return from.isEmpty() || to.isEmpty()
                ? match.group()
                : lexicon.term("since") + " " + from + " " + lexicon.term("until") + " " + to;
    }

    private String pointed(MatchResult match, int day, int month, int year) {
        var said = date(match.group(day), match.group(month), match.group(year), form(match));
        return said.isEmpty() ? match.group() : ruled(match) + said;
    }

    /** Nothing for a day that no calendar has: such digits are no date. */
    private String date(String day, String month, String year, Form form) {
        try {
            var date = LocalDate.of(Years.whole(year), Integer.parseInt(month), Integer.parseInt(day));
            return numbers.ordinal(date.getDayOfMonth(), form) + " "
                    + lexicon.row("month", Integer.toString(date.getMonthValue()))
                            .get(0) + " "
                    + yearOf(date.getYear());
        } catch (DateTimeException e) {
            return "";
        }
    }

    private String days(MatchResult match) {
        var from = numbers.ordinal(Integer.parseInt(match.group(1)), Form.GENITIVE);
        var to = numbers.ordinal(Integer.parseInt(match.group(2)), Form.NEUTER);
        return lexicon.term("since") + " " + from + " " + lexicon.term("until") + " " + to + " " + match.group(3);
    }

    private String written(MatchResult match) {
        var day = Integer.parseInt(match.group(2));
        if (day < 1 || day > LAST_DAY) {
            return match.group();
        }
        var said = ruled(match) + numbers.ordinal(day, form(match)) + " " + match.group(3);
        var year = group(match, 4);
        return year.isEmpty() ? said : said + " " + yearOf(Integer.parseInt(year));
    }

    private String yearOf(int year) {
        return numbers.ordinal(year, Form.GENITIVE) + " "
                + lexicon.row("yearIn", Form.GENITIVE.name()).get(0);
    }

    /** «В 2026 г.» is «году», «к 2026 году» rules the dative case; «2026 г.» alone belongs to what stands before it. */
    private String year(MatchResult match) {
        var written =
                lexicon.row("year", match.group(3).toLowerCase(Locale.ROOT)).get(0);
        var form = written.equals(ANY) ? ruledForm(match) : Form.valueOf(written);
        if (form == Form.PREPOSITIONAL && ruledForm(match) == Form.DATIVE) {
            form = Form.DATIVE;
        }
        var word = lexicon.row("yearIn", form.name()).get(0);
        return ruled(match) + numbers.ordinal(Integer.parseInt(match.group(2)), form) + " " + word;
    }

    private Form ruledForm(MatchResult match) {
        var form = form(match);
        return form == Form.NEUTER ? Form.GENITIVE : form;
    }

    /** «1-й», «3-я»: an engine says the number and then the letter. */
    private String ordinal(MatchResult match) {
        var number = Integer.parseInt(match.group(1));
        if (number < 1 || number > RussianNumbers.LAST_ORDINAL) {
            return match.group();
        }
        var ending = match.group(2).toLowerCase(Locale.ROOT);
        return numbers.ordinal(
                number, Form.valueOf(lexicon.row("ending", ending).get(0)));
    }

    private static String ruled(MatchResult match) {
        var word = group(match, 1);
        return word.isEmpty() ? "" : word + " ";
    }

    /** Alone it is named, «двадцать пятое»; behind a word that has no rule of its own it says when, «двадцать пятого». */
    private Form form(MatchResult match) {
        var word = group(match, 1).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Form.NEUTER;
        }
        return lexicon.find("rules", word).map(row -> Form.valueOf(row.get(0))).orElse(Form.GENITIVE);
    }
}
