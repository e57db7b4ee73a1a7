package org.otklik.speech.text;

import java.util.List;

/** What a language does to words that stand beside a number. */
sealed interface Grammar permits RussianGrammar, EnglishGrammar {
    /** Dates, years and times of day. */
    List<Rewrite> dates();

    /** A number with its noun, as it is said alone: «5 процентов». */
    String counted(Amount amount, Noun noun);

    /** The same at the end of «от … до»: «21 процента». */
    String countedTo(Amount amount, Noun noun);

    /** A number by itself; whole ones stay digits. */
    String number(Amount amount);

    /** How the digits of one group of a phone's number are said. */
    String phoneGroup(String digits);

    /** What a number looks like in this language: the expression has two groups, whole and fraction. */
    String pattern();
}
