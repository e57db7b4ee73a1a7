package org.otklik.speech.text;

import java.util.ArrayList;
import java.util.List;

/** Russian numbers in words, put together from the rows of the lexicon. */
final class RussianNumbers {
    /** The forms of an ordinal, and their columns in the lexicon. */
    enum Form {
        NOMINATIVE(0),
        NEUTER(1),
        GENITIVE(2),
        DATIVE(3),
        PREPOSITIONAL(4),
        FEMININE(5),
        FEMININE_ACCUSATIVE(6);

        private final int column;

        Form(int column) {
            this.column = column;
        }
    }

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    /** As far as the years of this millennium. */
    static final int LAST_ORDINAL = 2999;

    private final Lexicon lexicon;

    RussianNumbers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The form of a noun after this number; for the genitive case see {@link RussianGrammar#countedTo}. */
    static String after(long number, Noun noun) {
        var lastTwo = number % HUNDRED;
        var last = number % 10;
        if (last == 1 && lastTwo != 11) {
            return noun.one();
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? noun.few() : noun.many();
    }

    /** Whether the gender of a noun is heard in this number. */
    static boolean hasGender(long number) {
        var last = number % 10;
        return (last == 1 || last == 2) && number % HUNDRED != 11 && number % HUNDRED != 12;
    }

    /** Digits, which an engine reads well, save where it cannot know that a feminine noun follows; up to 999 999. */
    String before(long number, Noun noun) {
        var words = noun.gender() == Noun.Gender.FEMININE && hasGender(number) && number < THOUSAND * THOUSAND;
        return words ? cardinal(number, noun.gender(), 0) : Long.toString(number);
    }

    /** «Двадцать одной» of the genitive case; at most 999. */
    String genitive(long number, Noun.Gender gender) {
        return cardinal(number, gender, 1);
    }

    private String cardinal(long number, Noun.Gender gender, int form) {
        List<String> words = new ArrayList<>();
        if (number >= THOUSAND) {
            var thousands = lexicon.noun("thousand");
            words.add(cardinal(number / THOUSAND, thousands.gender(), form));
            words.add(after(number / THOUSAND, thousands));
        }
        var rest = number % THOUSAND;
        if (rest > 0 || number == 0) {
            words.addAll(below(rest, gender, form));
        }
        return String.join(" ", words);
    }

    private List<String> below(long number, Noun.Gender gender, int form) {
        List<String> words = new ArrayList<>();
        for (var part : parts(number)) {
            var feminine = gender == Noun.Gender.FEMININE && part <= 2 && part > 0;
            words.add(lexicon.row(feminine ? "feminine" : "cardinal", Long.toString(part))
                    .get(form));
        }
        return words;
    }

    /** The number as hundreds, tens and ones that have words of their own. */
    private static List<Long> parts(long number) {
        List<Long> parts = new ArrayList<>();
        var hundreds = number / HUNDRED * HUNDRED;
        var rest = number % HUNDRED;
        if (hundreds > 0) {
            parts.add(hundreds);
        }
        if (rest > 20 && rest % 10 > 0) {
            parts.add(rest - rest % 10);
            parts.add(rest % 10);
        } else if (rest > 0 || hundreds == 0) {
            parts.add(rest);
        }
        return parts;
    }

    /** An ordinal from 1 to {@link #LAST_ORDINAL}: only its last word is declined. */
    String ordinal(int number, Form form) {
        if (number > LAST_ORDINAL) {
            throw new IllegalArgumentException("no ordinal of " + number);
        }
        List<String> words = new ArrayList<>();
        if (number % THOUSAND == 0) {
            return declined(number, form);
        }
        if (number > THOUSAND) {
            words.add(thousands(number / THOUSAND));
        }
        var parts = parts(number % THOUSAND);
        for (var part : parts.subList(0, parts.size() - 1)) {
            words.add(lexicon.row("cardinal", Long.toString(part)).get(0));
        }
        words.add(declined(parts.get(parts.size() - 1), form));
        return String.join(" ", words);
    }

    private String thousands(long count) {
        var noun = lexicon.noun("thousand");
        return count == 1 ? noun.one() : cardinal(count, noun.gender(), 0) + " " + noun.few();
    }

    private String declined(long number, Form form) {
        return lexicon.row("ordinal", Long.toString(number)).get(form.column);
    }
}
