package org.otklik.survey;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.otklik.json.Place;

/** The language rules of packs page 1.2 on what visitors read: length, negation, gendered forms, officialese. */
final class WordRules {
    private static final int USUAL_TITLE_WORDS = 12;
    private static final int MOST_TITLE_WORDS = 25;
    private static final int HELP_WORDS = 20;
    private static final int START_WORDS = 40;
    private static final int OPTION_CHARACTERS = 40;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NEGATION =
            Pattern.compile("(?iu)(?<!\\p{L})(не|нет|без|not|no|never|without)(?!\\p{L})");
    private static final Pattern GENDERED = Pattern.compile("[а-яё]\\([а-яё]{1,3}\\)");
    private static final Pattern CAPITAL_YOU =
            Pattern.compile("[\\p{Ll},;:] (Вы|Вас|Вам|Вами|Ваш\\p{Ll}{0,3})(?!\\p{L})");

    /** Words that can be written in one way only; speech stumbles over them without ё. */
    private static final Pattern WITHOUT_YO = Pattern.compile(
            "(?iu)(?<!\\p{L})(еще|ее|нее|прошел|пришел|подошел|нашел|ушел|учетн\\p{L}*|отчет\\p{L}*|прием\\p{L}{0,2}|объем\\p{L}{0,2})(?!\\p{L})");

    private static final List<String> OFFICIALESE = List.of(
            "осуществл",
            "в целях",
            "посредством",
            "в рамках",
            "надлежащ",
            "вышеуказанн",
            "данный",
            "является",
            "заявител",
            "предоставлен");

    private final Reader reader;
    private final Predicate<Place> exempt;

    private WordRules(Reader reader, Predicate<Place> exempt) {
        this.reader = reader;
        this.exempt = exempt;
    }

    /** Looks at every text of a document; what is exempt may be official, but neither negate nor be gendered. */
    static void check(Reader reader, Predicate<Place> exempt) {
        var rules = new WordRules(reader, exempt);
        for (var read : List.copyOf(reader.texts())) {
            read.text().byLocale().forEach((locale, words) -> rules.look(read.role(), words, read.place(locale)));
            rules.translated(read);
        }
    }

    private void translated(ReadText read) {
        var english = read.text().find("en").orElse("");
        read.text().byLocale().forEach((locale, words) -> {
            var same = words.equals(english) && LETTER.matcher(words).find() && !words.startsWith("https://");
            if (same && !locale.equals("en") && !locale.equals("default")) {
                warning("same_text", read.place(locale), "This is the English text.", "Translate it.");
            }
        });
    }

    private void look(TextRole role, String text, Place place) {
        if (GENDERED.matcher(text).find()) {
            reader.errorInPack("gendered", place, "A form for two genders is hard to read.", "Say it in the plural.");
        }
        if (role == TextRole.TITLE) {
            title(text, place);
        }
        if (role == TextRole.OPTION && text.length() > OPTION_CHARACTERS) {
            warning("words", place, text.length() + " characters are long for an option.", "Keep to 40.");
        }
        if (role == TextRole.HELP && words(text) > HELP_WORDS) {
            warning("words", place, "A help of " + words(text) + " words is too long.", "Keep to 20.");
        }
        if (role == TextRole.START && words(text) > START_WORDS) {
            warning("words", place, "A start text of " + words(text) + " words is too long.", "Keep to 40.");
        }
        if (!exempt.test(place)) {
            style(text, place);
        }
    }

    private void title(String text, Place place) {
        var words = words(text);
        if (words > MOST_TITLE_WORDS) {
            reader.errorInPack("words", place, words + " words are too many for a title.", "At most 25, better 12.");
        } else if (words > USUAL_TITLE_WORDS && !exempt.test(place)) {
            warning("words", place, "A title of " + words + " words is hard to take in.", "Keep to 12.");
        }
        if (NEGATION.matcher(text).find()) {
            reader.errorInPack("negation", place, "A negation in a title is misread.", "Ask it the other way round.");
        }
    }

    private static int words(String text) {
        return SPACES.split(text.strip(), -1).length;
    }

    private void style(String text, Place place) {
        var lower = text.toLowerCase(Locale.ROOT);
        OFFICIALESE.stream().filter(lower::contains).forEach(word -> {
            var message = "\"" + word + "…\" is the language of offices.";
            warning("officialese", place, message, "Say it as to a neighbour.");
        });
        if (CAPITAL_YOU.matcher(text).find()) {
            warning("capital_you", place, "«вы» to many people is written small.", "Write «вы», «вас», «ваш».");
        }
        var bare = WITHOUT_YO.matcher(text);
        if (bare.find()) {
            warning("yo", place, "\"" + bare.group() + "\" lacks its ё, and speech needs it.", "Write ё.");
        }
    }

    private void warning(String code, Place place, String message, String hint) {
        reader.faults().warning(code, place, message, hint);
    }
}
