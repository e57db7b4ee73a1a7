package org.otklik.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.otklik.json.Faults;
import org.otklik.json.JsonArray;

/** What cards must agree on with the rest: the languages that are offered, and the day. A card that does not is left out, not refused. */
final class CardRule {
    private final JsonArray written;
    private final Faults faults;

    CardRule(JsonArray written, Faults faults) {
        this.written = written;
        this.faults = faults;
    }

    /** Only what was read without an error is looked at, so that cards and written ones go together. */
    void check(List<Card> cards, List<String> offered, Optional<LocalDate> today) {
        for (var at = 0; at < cards.size(); at++) {
            var card = cards.get(at);
            var place = written.items().get(at).place();
            var missing = offered.stream()
                    .filter(language -> !card.texts().covers(language))
                    .toList();
            if (!missing.isEmpty()) {
                var message = "The card \"%s\" is not shown in %s: it has no words for it."
                        .formatted(card.id(), String.join(", ", missing));
                faults.warning("card_language", place.child("texts"), message, "Add them.");
            }
            if (today.filter(day -> day.isAfter(card.until())).isPresent()) {
                var message = "The card \"%s\" is shown no more since %s.".formatted(card.id(), card.until());
                faults.warning("card_expired", place.child("until"), message, "Take it out.");
            }
        }
    }
}
