package org.otklik.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Faults;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Place;

/** Reads words: a text, which is English, or an object of texts by language tag. Survey page 2. */
final class WordsReader {
    static final Pattern TAG = Pattern.compile("[a-z]{1,3}(-[a-z0-9]{1,8})*");

    private static final String DEFAULT = "default";

    private final Faults faults;

    WordsReader(Faults faults) {
        this.faults = faults;
    }

    Optional<ReadText> read(JsonValue value, TextRole role) {
        if (value instanceof JsonText text) {
            checkLength(text, role);
            return Optional.of(new ReadText(role, text.place(), Text.of(text.text()), Map.of()));
        }
        if (!(value instanceof JsonObject object)) {
            var message = "This must be words, not " + value.kind() + ".";
            faults.error("value.type", value.place(), message, "Write a text or {\"en\": …, \"ru\": …}.");
            return Optional.empty();
        }
        Map<String, String> byLocale = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        object.members().forEach((locale, words) -> {
            if (!locale.equals(DEFAULT) && !TAG.matcher(locale).matches()) {
                var message = "\"" + locale + "\" is no language tag.";
                faults.error("text.locale", words.place(), message, "Write a tag like ru or en.");
            } else if (words instanceof JsonText text) {
                checkLength(text, role);
                byLocale.put(locale, text.text());
                places.put(locale, text.place());
            } else {
                var message = "This must be a text, not " + words.kind() + ".";
                faults.error("value.type", words.place(), message, "Write a text.");
            }
        });
        if (byLocale.containsKey(DEFAULT) && byLocale.containsKey("en")) {
            var message = "\"default\" is the English text: survey-core would ignore \"en\".";
            faults.error("text.default_and_en", object.place(), message, "Keep one of the two.");
        }
        return Optional.of(new ReadText(role, object.place(), new Text(byLocale), places));
    }

    private void checkLength(JsonText text, TextRole role) {
        if (text.text().length() > role.mostCharacters()) {
            var message = "%d characters are too many.".formatted(text.text().length());
            faults.error("text.length", text.place(), message, "At most " + role.mostCharacters() + " fit here.");
        }
    }
}
