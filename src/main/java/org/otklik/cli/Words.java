package org.otklik.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What kioskctl says to a person, in one language. */
final class Words {
    private final Properties texts = new Properties();

    /** The languages there are. */
    enum Language {
        RU,
        EN
    }

    private final Language language;

    Words(Language language) {
        this.language = language;
        var file = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (var stream = Words.class.getResourceAsStream(file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar holds " + file, e);
        }
    }

    Language language() {
        return language;
    }

    /** «2 errors, 1 warning». */
    String sum(long errors, long warnings) {
        return say(errors == 1 ? "check.error.one" : "check.error.many", errors)
                + ", "
                + say(warnings == 1 ? "check.warning.one" : "check.warning.many", warnings);
    }

    /** The sentence of this key with its values filled in. */
    String say(String key, Object... values) {
        return String.format(Locale.ROOT, texts.getProperty(key, key), values);
    }
}
