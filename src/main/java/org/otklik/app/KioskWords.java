package org.otklik.app;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.otklik.config.Hours;
import org.otklik.config.KioskConfig;
import org.otklik.survey.Text;

/** What the configuration puts into the fixed texts of a pack: who asks, contacts, hours. */
final class KioskWords {
    private KioskWords() {}

    static Map<String, Text> of(KioskConfig config, List<String> languages) {
        Map<String, Text> words = new HashMap<>();
        config.appearance().centreName().ifPresent(name -> words.put("asker", name));
        for (var name : List.of("phone", "site", "desk", "integrityPhone")) {
            config.contacts().named(name).ifPresent(text -> words.put(name, text));
        }
        var isSet = config.hours().days().values().stream().anyMatch(opening -> !(opening instanceof Hours.AllDay));
        if (isSet) {
            words.put(
                    "hours",
                    new Text(languages.stream()
                            .collect(Collectors.toMap(
                                    tag -> tag, tag -> hours(config.hours(), Locale.forLanguageTag(tag))))));
        }
        return words;
    }

    /** Days with the same hours stand together: «пн–пт 08:00–20:00, сб 09:00–18:00». Closed days are left out. */
    private static String hours(Hours hours, Locale locale) {
        var parts = new java.util.ArrayList<String>();
        var days = DayOfWeek.values();
        for (var from = 0; from < days.length; ) {
            var to = from;
            while (to + 1 < days.length && hours.on(days[to + 1]).equals(hours.on(days[from]))) {
                to++;
            }
            if (hours.on(days[from]) instanceof Hours.Span span) {
                var first = days[from].getDisplayName(TextStyle.SHORT, locale);
                var last = days[to].getDisplayName(TextStyle.SHORT, locale);
                parts.add((from == to ? first : first + "–" + last) + " " + span.from() + "–" + span.to());
            }
            from = to + 1;
        }
        return String.join(", ", parts);
    }
}
