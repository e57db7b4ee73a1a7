package org.otklik.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.survey.Text;

/** The tree of cards.json, {@code [{id, texts, from, until}]} -> cards in their order; every mistake is a fault with its place. */
final class CardsReader {
    static final int LONGEST = 120;

    /** More at a time are not read by anybody. Packs page 2.2. */
    static final int AT_ONCE = 3;

    /** Own: years of work of a centre; who needs more has forgotten to clear up. */
    static final int MOST = 50;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    private final Faults faults;
    private final List<Card> cards = new ArrayList<>();

    CardsReader(Faults faults) {
        this.faults = faults;
    }

    /** The good ones; with an error among the faults none is to be used. */
    List<Card> read(JsonArray root) {
        if (root.items().size() > MOST) {
            var message = root.items().size() + " cards are too many.";
            faults.error("cards.too_many", root.place(), message, "Keep " + MOST + " at the most.");
        }
        root.items().stream().limit(MOST).forEach(this::card);
        return List.copyOf(cards);
    }

    private void card(JsonValue item) {
        if (!(item instanceof JsonObject object)) {
            var message = "A card must be an object, not " + item.kind() + ".";
            faults.error(
                    "value.type", item.place(), message, "Write {\"id\": …, \"texts\": …, \"from\": …, \"until\": …}.");
            return;
        }
        var fields = new Fields(object, faults);
        fields.require("id", "texts", "from", "until");
        var id = fields.text("id").filter(written -> isNewId(written, fields));
        var texts = fields.object("texts").flatMap(this::texts);
        var from = fields.date("from");
        var until = fields.date("until");
        fields.refuseUnknown("config.unknown_key");
        if (id.isPresent() && texts.isPresent() && from.isPresent() && until.isPresent()) {
            add(new Card(id.get(), texts.get(), from.get(), until.get()), fields);
        }
    }

    private void add(Card card, Fields fields) {
        if (card.until().isBefore(card.from())) {
            var message = "%s is before %s.".formatted(card.until(), card.from());
            faults.error("cards.dates", fields.place("until"), message, "The last day comes after the first.");
            return;
        }
        cards.add(card);
        crowded(card).ifPresent(day -> {
            var message = "More than %d cards stand on %s.".formatted(AT_ONCE, day);
            faults.error("cards.at_once", fields.place(), message, "Let one of them end earlier or begin later.");
        });
    }

    /** The number of cards changes on first days only. */
    private Optional<LocalDate> crowded(Card added) {
        return cards.stream()
                .map(Card::from)
                .filter(added::stands)
                .filter(day -> cards.stream().filter(card -> card.stands(day)).count() > AT_ONCE)
                .sorted()
                .findFirst();
    }

    private boolean isNewId(String id, Fields fields) {
        if (!ID.matcher(id).matches()) {
            var hint = "Write 1 to 64 small Latin letters, digits and hyphens.";
            faults.error("value.form", fields.place("id"), "\"" + id + "\" is no id.", hint);
            return false;
        }
        if (cards.stream().anyMatch(card -> card.id().equals(id))) {
            faults.error(
                    "value.duplicate", fields.place("id"), "\"" + id + "\" stands here twice.", "Name it otherwise.");
            return false;
        }
        return true;
    }

    private Optional<Text> texts(JsonObject written) {
        if (written.members().isEmpty()) {
            faults.error("value.missing", written.place(), "The card says nothing.", "Write {\"ru\": …, \"en\": …}.");
        }
        return LocalTexts.read(written, TAG, this::isLine, faults);
    }

    private boolean isLine(JsonText text) {
        var line = text.text();
        if (!line.isBlank() && line.length() <= LONGEST && line.chars().noneMatch(Character::isISOControl)) {
            return true;
        }
        var message = "This text has %d letters, or is empty, or is more than one line.".formatted(line.length());
        var hint = "Write one line of 1 to %d letters.".formatted(LONGEST);
        faults.error("value.out_of_bounds", text.place(), message, hint);
        return false;
    }
}
