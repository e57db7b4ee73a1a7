package org.otklik.survey;

import java.util.List;

/** A language is complete or it is not offered: every gap of a document is named where it is. */
final class Completeness {
    private Completeness() {}

    static void check(Reader reader, List<String> languages) {
        for (var read : reader.texts()) {
            var missing = languages.stream()
                    .filter(language -> !read.text().covers(language))
                    .toList();
            if (!missing.isEmpty()) {
                var message = "There are no words in " + String.join(", ", missing) + " here.";
                reader.error(
                        "missing_translation",
                        read.place(),
                        message,
                        "Write {\"en\": …, \"ru\": …}, or take the language out of pack.json.");
            }
        }
    }
}
