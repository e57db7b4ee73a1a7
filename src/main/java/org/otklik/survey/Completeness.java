package org.otklik.survey;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** Other languages that some texts have and some have not; the languages of the pack are checked as errors. */
    static void compare(List<Reader> readers, List<String> languages) {
        var others = readers.stream()
                .flatMap(reader -> reader.texts().stream())
                .flatMap(read -> read.text().locales().stream())
                .map(locale -> locale.equals("default") ? "en" : locale)
                .filter(locale -> !languages.contains(locale))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var reader : readers) {
            for (var read : reader.texts()) {
                var missing = others.stream()
                        .filter(locale -> !read.text().covers(locale))
                        .toList();
                if (!missing.isEmpty() && !read.text().byLocale().isEmpty()) {
                    var message = "Other texts have words in " + String.join(", ", missing) + ", this one has none.";
                    reader.faults().warning("missing_translation", read.place(), message, "Write them here too.");
                }
            }
        }
    }
}
