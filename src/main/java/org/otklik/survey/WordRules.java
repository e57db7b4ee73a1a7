package org.otklik.survey;

import java.util.List;
import java.util.regex.Pattern;
import org.otklik.json.Faults;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;

/** The language rules of packs page 1.2 on what visitors read: length, negation, officialese. */
final class WordRules {
    private static final int USUAL_TITLE_WORDS = 12;
    private static final int MOST_TITLE_WORDS = 25;
    private static final int OPTION_CHARACTERS = 40;
    private static final Pattern NEGATION =
            Pattern.compile("(?iu)(?<![\\p{L}])(не|нет|без|not|no|never|without)(?![\\p{L}])");
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

    private final Faults faults;

    private WordRules(Faults faults) {
        this.faults = faults;
    }

    static void check(JsonObject survey, Faults faults) {
        new WordRules(faults).look(survey, "");
    }

    private void look(JsonValue value, String role) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> look(member, roleOf(name, role)));
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> look(item, role));
        } else if (value instanceof JsonText text && role.equals("title")) {
            title(text);
        } else if (value instanceof JsonText text && role.equals("option")) {
            option(text);
        }
    }

    /** A key below "title" is a locale; "text" inside choices and rateValues is an option. */
    private static String roleOf(String key, String role) {
        if (role.equals("title") || role.equals("option")) {
            return role;
        }
        return switch (key) {
            case "title" -> "title";
            case "choices", "rateValues" -> "choices";
            case "text" -> role.equals("choices") ? "option" : "";
            default -> "";
        };
    }

    private void title(JsonText text) {
        var words = text.text().strip().split("\\s+", -1).length;
        if (words > MOST_TITLE_WORDS) {
            faults.error("words", text.place(), words + " words are too many for a title.", "At most 25, better 12.");
        } else if (words > USUAL_TITLE_WORDS) {
            faults.warning("words", text.place(), "A title of " + words + " words is hard to take in.", "Keep to 12.");
        }
        if (NEGATION.matcher(text.text()).find()) {
            faults.error("negation", text.place(), "A negation in a title is misread.", "Ask it the other way round.");
        }
        officialese(text);
    }

    private void option(JsonText text) {
        if (text.text().length() > OPTION_CHARACTERS) {
            faults.warning(
                    "words", text.place(), text.text().length() + " characters are long for an option.", "Keep to 40.");
        }
        officialese(text);
    }

    private void officialese(JsonText text) {
        var lower = text.text().toLowerCase(java.util.Locale.ROOT);
        OFFICIALESE.stream()
                .filter(lower::contains)
                .forEach(word -> faults.warning(
                        "officialese",
                        text.place(),
                        "\"" + word + "…\" is the language of offices.",
                        "Say it as to a neighbour."));
    }
}
