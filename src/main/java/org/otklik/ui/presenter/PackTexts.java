package org.otklik.ui.presenter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.otklik.survey.FixedText;

/** The fixed texts of the pack in one language, filled with what is known of the centre. Packs page 1.6. */
final class PackTexts {
    private static final String ASKER = "asker";

    private final KioskSettings settings;
    private final String language;
    private final Map<String, String> words = new HashMap<>();

    PackTexts(KioskSettings settings, String language) {
        this.settings = settings;
        this.language = language;
        words.put("pages", Integer.toString(settings.pack().longestPath(settings.included())));
        pack("start.asker").ifPresent(asker -> words.put(ASKER, asker));
        settings.centre()
                .contacts()
                .forEach((name, text) ->
                        text.find(language).ifPresent(contact -> words.put(name, unbroken(name, contact))));
    }

    /** A telephone number stays on one line. */
    private static String unbroken(String name, String contact) {
        return name.toLowerCase(Locale.ROOT).endsWith("phone") ? contact.replace(' ', '\u00a0') : contact;
    }

    /** Who asks: the centre's name, else what the pack calls it. */
    String asker() {
        return words.getOrDefault(ASKER, "");
    }

    /** The text, or nothing where the pack has none or no line of it can be said. */
    String text(String key) {
        return pack(key).map(text -> closed(FixedText.fill(text, words))).orElse("");
    }

    String text(String key, String word, String value) {
        var more = new HashMap<>(words);
        more.put(word, value);
        return pack(key).map(text -> closed(FixedText.fill(text, more))).orElse("");
    }

    private Optional<String> pack(String key) {
        return settings.pack().screen(key).flatMap(text -> text.find(language));
    }

    /** Where last lines were left out: no list without an item, no sentence that ends in a comma. */
    private static String closed(String text) {
        var end = text.stripTrailing();
        if (end.endsWith(":")) {
            return end.contains("\n") ? closed(end.substring(0, end.lastIndexOf('\n'))) : "";
        }
        return end.endsWith(",") || end.endsWith(";") ? end.substring(0, end.length() - 1) + "." : end;
    }
}
