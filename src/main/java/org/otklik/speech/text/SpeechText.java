package org.otklik.speech.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes written words speakable in one language: dates, sums, numbers of phones, short words, signs. What it does not
 * know it leaves as it is; the same words always give the same. Pure; any thread. Visitor page 6.
 */
public final class SpeechText {
    /** The most that an engine is given at once; a longer sentence is cut at a pause, else between words. */
    public static final int MOST_CHARACTERS = 600;

    private final Locale locale;
    private final List<Rewrite> rules;

    private SpeechText(Locale locale, List<Rewrite> rules) {
        this.locale = locale;
        this.rules = List.copyOf(rules);
    }

    /** The rules for a tag; {@code ru-x-easy} has those of {@code ru}. A language without any is only cleaned of signs. */
    public static SpeechText in(String tag) {
        var language = language(tag);
        return new SpeechText(Locale.forLanguageTag(language), LanguageRules.of(language));
    }

    /** Whether there are rules for a tag. */
    public static boolean knows(String tag) {
        return Lexicon.of(language(tag)).isPresent();
    }

    private static String language(String tag) {
        return tag.split("-", 2)[0];
    }

    /** The words as they are said; nothing when there is nothing to say. */
    public String spoken(String written) {
        var text = written;
        for (var rule : rules) {
            text = rule.in(text);
        }
        return text;
    }

    /** As {@link #spoken}, by sentences of at most {@link #MOST_CHARACTERS}; none of them is blank. */
    public List<String> sentences(String written) {
        return cut(spoken(written));
    }

    /** Words that a pack wrote to be spoken: nothing is reworded, signs that have no sound are left out. */
    public List<String> asSpoken(String written) {
        return cut(Cleaning.of(written));
    }

    private List<String> cut(String text) {
        var breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            addCut(sentences, text.substring(from, to).strip());
            from = to;
        }
        return List.copyOf(sentences);
    }

    private static void addCut(List<String> sentences, String sentence) {
        var rest = sentence;
        while (rest.length() > MOST_CHARACTERS) {
            var at = pause(rest);
            sentences.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(rest);
        }
    }

    /** Behind the last comma or the like, else before the last space, else where a character ends. */
    private static int pause(String text) {
        var head = text.substring(0, MOST_CHARACTERS);
        var mark = Math.max(Math.max(head.lastIndexOf(", "), head.lastIndexOf("; ")), head.lastIndexOf(": "));
        if (mark > 0) {
            return mark + 1;
        }
        var space = head.lastIndexOf(' ');
        if (space > 0) {
            return space;
        }
        return Character.isHighSurrogate(head.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
    }
}
