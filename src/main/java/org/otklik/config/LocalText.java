package org.otklik.config;

import java.util.Map;
import java.util.Optional;

/** A text of the centre: one for all languages, or one for each. */
public record LocalText(Map<String, String> byLanguage) {
    /** No language tag: a plain text stands under it. */
    private static final String ANY = "default";

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** One text for every language. */
    static LocalText same(String text) {
        return new LocalText(Map.of(ANY, text));
    }

    /** The text of this language, else of its first part, else the one for all; nothing if there is none. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language))
                .or(() -> Optional.ofNullable(byLanguage.get(language.split("-", 2)[0])))
                .or(() -> Optional.ofNullable(byLanguage.get(ANY)));
    }
}
