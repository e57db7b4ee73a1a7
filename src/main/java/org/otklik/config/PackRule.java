package org.otklik.config;

import java.util.Optional;
import java.util.function.Function;
import org.otklik.json.Faults;
import org.otklik.json.NearestName;
import org.otklik.json.Place;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionNotes.Asked;
import org.otklik.survey.Text;

/** What kiosk.json and the pack must agree on: languages, optional questions, contacts. */
final class PackRule {
    private final Function<ConfigKey, Place> places;
    private final Faults faults;

    PackRule(Function<ConfigKey, Place> places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    void check(KioskConfig kiosk, Pack pack) {
        for (var language : kiosk.appearance().languages()) {
            if (!pack.languages().contains(language)) {
                var message = "The pack \"%s\" is not complete in \"%s\".".formatted(pack.id(), language);
                var hint = NearestName.hint(language, pack.languages());
                faults.error("config.language", places.apply(KioskKeys.LANGUAGES), message, hint);
            }
        }
        kiosk.packs().include().forEach(question -> included(question, pack));
        contact(KioskKeys.PHONE, kiosk.contacts().phone(), pack);
        contact(KioskKeys.SITE, kiosk.contacts().site(), pack);
        contact(KioskKeys.DESK, kiosk.contacts().desk(), pack);
        contact(KioskKeys.INTEGRITY_PHONE, kiosk.contacts().integrityPhone(), pack);
    }

    private void included(String question, Pack pack) {
        var optional = pack.survey().questions().stream()
                .map(Question::name)
                .filter(name -> pack.notes(name).asked() == Asked.WHEN_INCLUDED)
                .toList();
        if (!optional.contains(question)) {
            var message = "\"%s\" is no optional question of the pack \"%s\".".formatted(question, pack.id());
            var hint = NearestName.hint(question, optional);
            faults.error("config.include", places.apply(KioskKeys.INCLUDE), message, hint);
        }
    }

    /** An unset contact is no error: its line is left out, and a technician should know. */
    private void contact(ConfigKey.LocalLine key, Optional<Text> contact, Pack pack) {
        var quoted = "{" + Sections.name(key) + "}";
        var screens = pack.screens().entrySet().stream()
                .filter(screen ->
                        screen.getValue().byLocale().values().stream().anyMatch(text -> text.contains(quoted)))
                .map(screen -> screen.getKey())
                .sorted()
                .toList();
        var unset = pack.languages().stream()
                .filter(language -> contact.flatMap(text -> text.find(language)).isEmpty())
                .toList();
        if (!screens.isEmpty() && !unset.isEmpty()) {
            var message = "%s is unset in %s, so its line is left out of %s."
                    .formatted(quoted, String.join(", ", unset), String.join(", ", screens));
            faults.warning("contact_unset", places.apply(key), message, "Add it if the centre has one.");
        }
    }
}
