package org.otklik.config;

import java.util.List;
import org.otklik.i18n.Messages;
import org.otklik.json.Faults;
import org.otklik.json.Place;

/** What a language needs beside the texts of a pack before it is offered: every word of the interface, and a keyboard.
 * Visitor page 8. */
final class LanguageRule {
    private final Place named;
    private final Faults faults;

    /** The place is that of the list of languages. */
    LanguageRule(Place named, Faults faults) {
        this.named = named;
        this.faults = faults;
    }

    void check(List<String> offered, KeyboardShelf keyboards) {
        for (var language : offered) {
            var gaps = Messages.gaps(language);
            if (!gaps.isEmpty()) {
                var message = "The interface in \"%s\" lacks %d: %s."
                        .formatted(language, gaps.size(), String.join(", ", gaps));
                var hint = "Complete messages_%s.properties of this version, or leave the language out."
                        .formatted(language);
                faults.error("config.interface_incomplete", named, message, hint);
            }
            if (keyboards.find(language).isEmpty()) {
                var message = "There is no keyboard for \"%s\".".formatted(language);
                var hint = "Write %s/%s.json beside kiosk.json, or leave the language out."
                        .formatted(KeyboardShelf.FOLDER, language);
                faults.error("config.keyboard_missing", named, message, hint);
            }
        }
    }
}
