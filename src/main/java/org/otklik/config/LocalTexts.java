package org.otklik.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.otklik.json.Faults;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.survey.Text;

/** Texts by language, {@code {"ru": …, "en": …}}; every mistake is a fault with its place. */
final class LocalTexts {
    private LocalTexts() {}

    /** The good ones; {@code isGood} records the fault of a text that it refuses. Nothing when none is good. */
    static Optional<Text> read(JsonObject written, Pattern tags, Predicate<JsonText> isGood, Faults faults) {
        Map<String, String> texts = new LinkedHashMap<>();
        written.members().forEach((tag, value) -> {
            if (!tags.matcher(tag).matches()) {
                faults.error("value.language", value.place(), "\"" + tag + "\" is no language tag.", "Write ru or en.");
            } else if (!(value instanceof JsonText text)) {
                var message = "A text is expected, not %s.".formatted(value.kind());
                faults.error("value.type", value.place(), message, "Write a text.");
            } else if (isGood.test(text)) {
                texts.put(tag, text.text());
            }
        });
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Text(texts));
    }
}
