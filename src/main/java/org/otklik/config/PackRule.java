package org.otklik.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otklik.json.Faults;
import org.otklik.json.NearestName;
import org.otklik.json.Place;
import org.otklik.survey.Pack;
import org.otklik.survey.Pack.Audience;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionNotes.Asked;
import org.otklik.survey.Text;

/** What kiosk.json and its packs must agree on: who is asked, languages, optional questions, contacts. */
final class PackRule {
    private final Function<ConfigKey, Place> places;
    private final Faults faults;

    PackRule(Function<ConfigKey, Place> places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    void check(KioskConfig kiosk, Pack active, Optional<Pack> staff) {
        if (active.audience() == Audience.STAFF) {
            var message = "The pack \"%s\" is for staff: it opens behind their PIN only.".formatted(active.id());
            var hint = "Name it in packs.staff, and here a pack for visitors.";
            faults.error("config.audience", places.apply(KioskKeys.PACK), message, hint);
        }
        staff.filter(pack -> pack.audience() != Audience.STAFF).ifPresent(pack -> {
            var message = "The pack \"%s\" is for visitors, not for staff.".formatted(pack.id());
            var hint = "Name a pack whose audience is staff, or leave the key out.";
            faults.error("config.audience", places.apply(KioskKeys.STAFF_PACK), message, hint);
        });
        var packs = Stream.concat(Stream.of(active), staff.stream()).toList();
        packs.forEach(pack -> languages(kiosk.appearance().languages(), pack));
        // A pack that could not be read may have the question.
        if (staff.isPresent() == kiosk.packs().staff().isPresent()) {
            kiosk.packs().include().forEach(question -> included(question, packs));
        }
        contact(KioskKeys.PHONE, kiosk.contacts().phone(), packs);
        contact(KioskKeys.SITE, kiosk.contacts().site(), packs);
        contact(KioskKeys.DESK, kiosk.contacts().desk(), packs);
        contact(KioskKeys.INTEGRITY_PHONE, kiosk.contacts().integrityPhone(), packs);
    }

    private void languages(List<String> offered, Pack pack) {
        for (var language : offered) {
            if (!pack.languages().contains(language)) {
                var message = "The pack \"%s\" is not complete in \"%s\".".formatted(pack.id(), language);
                var hint = NearestName.hint(language, pack.languages());
                faults.error("config.language", places.apply(KioskKeys.LANGUAGES), message, hint);
            }
        }
    }

    private void included(String question, List<Pack> packs) {
        var optional = packs.stream().flatMap(PackRule::optional).distinct().toList();
        if (!optional.contains(question)) {
            var ids = packs.stream().map(Pack::id).collect(Collectors.joining("\", \""));
            var message = "\"%s\" is no optional question of \"%s\".".formatted(question, ids);
            var hint = NearestName.hint(question, optional);
            faults.error("config.include", places.apply(KioskKeys.INCLUDE), message, hint);
        }
    }

    private static Stream<String> optional(Pack pack) {
        return pack.survey().questions().stream()
                .map(Question::name)
                .filter(name -> pack.notes(name).asked() == Asked.WHEN_INCLUDED);
    }

    /** An unset contact is no error: its line is left out, and a technician should know. */
    private void contact(ConfigKey.LocalLine key, Optional<Text> contact, List<Pack> packs) {
        var quoted = "{" + Sections.name(key) + "}";
        var screens = packs.stream()
                .flatMap(pack -> pack.screens().entrySet().stream())
                .filter(screen ->
                        screen.getValue().byLocale().values().stream().anyMatch(text -> text.contains(quoted)))
                .map(screen -> screen.getKey())
                .distinct()
                .sorted()
                .toList();
        var unset = packs.stream()
                .flatMap(pack -> pack.languages().stream())
                .distinct()
                .filter(language -> contact.flatMap(text -> text.find(language)).isEmpty())
                .toList();
        if (!screens.isEmpty() && !unset.isEmpty()) {
            var message = "%s is unset in %s, so its line is left out of %s."
                    .formatted(quoted, String.join(", ", unset), String.join(", ", screens));
            faults.warning("contact_unset", places.apply(key), message, "Add it if the centre has one.");
        }
    }
}
