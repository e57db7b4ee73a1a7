package org.otklik.survey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Words by language. {@code default} is the English text, as in survey-core; an empty text counts as missing. */
public record Text(Map<String, String> byLocale) {
    private static final String DEFAULT = "default";

    public Text {
        byLocale = Map.copyOf(byLocale);
    }

    public static Text of(String words) {
        return new Text(Map.of(DEFAULT, words));
    }

    /** Exact tag, else its part before the first hyphen, else the default, else nothing. Survey page 4, "Locale". */
    public Optional<String> find(String locale) {
        return word(locale).or(() -> word(language(locale))).or(() -> word(DEFAULT));
    }

    /** As {@link #find}, or no words at all. */
    public String in(String locale) {
        return find(locale).orElse("");
    }

    /** Whether this language has words of its own here, so that none is lent from another. */
    public boolean covers(String locale) {
        var own = word(locale).isPresent() || word(language(locale)).isPresent();
        return own || (language(locale).equals("en") && word(DEFAULT).isPresent());
    }

    public Set<String> locales() {
        return new TreeMap<>(byLocale).keySet();
    }

    private Optional<String> word(String locale) {
        return Optional.ofNullable(byLocale.get(locale)).filter(words -> !words.isEmpty());
    }

    private static String language(String locale) {
        var hyphen = locale.indexOf('-');
        return hyphen < 0 ? locale : locale.substring(0, hyphen);
    }
}
