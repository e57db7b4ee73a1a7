package org.otklik.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Place;
import org.otklik.survey.expression.Condition;

/** One document: its faults, and the words and conditions read from it, to be looked at again as a whole. */
final class Reader {
    private static final Pattern LOCALE = Pattern.compile("[a-z]{1,3}(-[a-z0-9]{1,8})*|default");

    private final Faults faults;
    private final List<ReadCondition> conditions = new ArrayList<>();
    private final List<ReadText> texts = new ArrayList<>();

    Reader(Faults faults) {
        this.faults = faults;
    }

    /** A condition with the place it was read at: the names in it can be checked only when all questions are known. */
    record ReadCondition(Place place, Condition condition) {}

    Faults faults() {
        return faults;
    }

    List<ReadCondition> conditions() {
        return conditions;
    }

    List<ReadText> texts() {
        return texts;
    }

    void error(String code, Place place, String message, String hint) {
        faults.error(code, place, message, hint);
    }

    /** A text, or an object of texts by locale. */
    Optional<Text> words(Fields fields, String name, TextRole role) {
        return fields.any(name).flatMap(value -> words(value, role));
    }

    /** Words that an author may leave out of a survey, but not of a pack: the gap is known by its place. */
    Optional<Text> wantedWords(Fields fields, String name, TextRole role) {
        var words = words(fields, name, role);
        if (fields.any(name).isEmpty()) {
            lacksWords(fields.place(name), role);
        }
        return words;
    }

    void lacksWords(Place place, TextRole role) {
        texts.add(new ReadText(role, place, new Text(Map.of()), Map.of()));
    }

    private Optional<Text> words(JsonValue value, TextRole role) {
        if (value instanceof JsonText text) {
            checkLength(text, role);
            return kept(new ReadText(role, text.place(), Text.of(text.text()), Map.of()));
        }
        if (!(value instanceof JsonObject object)) {
            var message = "This must be words, not " + value.kind() + ".";
            error("value.type", value.place(), message, "Write a text or {\"en\": …, \"ru\": …}.");
            return Optional.empty();
        }
        Map<String, String> byLocale = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        object.members().forEach((locale, words) -> {
            if (!LOCALE.matcher(locale).matches()) {
                var message = "\"" + locale + "\" is no language tag.";
                error("text.locale", words.place(), message, "Write a tag like ru or en.");
            } else if (words instanceof JsonText text) {
                checkLength(text, role);
                byLocale.put(locale, text.text());
                places.put(locale, text.place());
            } else {
                error("value.type", words.place(), "This must be a text, not " + words.kind() + ".", "Write a text.");
            }
        });
        if (byLocale.containsKey("default") && byLocale.containsKey("en")) {
            var message = "\"default\" is the English text: survey-core would ignore \"en\".";
            error("text.default_and_en", object.place(), message, "Keep one of the two.");
        }
        return kept(new ReadText(role, object.place(), new Text(byLocale), places));
    }

    private Optional<Text> kept(ReadText read) {
        texts.add(read);
        return Optional.of(read.text());
    }

    private void checkLength(JsonText text, TextRole role) {
        if (text.text().length() > role.mostCharacters()) {
            var message = "%d characters are too many.".formatted(text.text().length());
            error("text.length", text.place(), message, "At most " + role.mostCharacters() + " fit here.");
        }
    }

    Optional<Condition> condition(Fields fields, String name) {
        var source = fields.text(name);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var parsed = Condition.parse(source.get());
        if (parsed instanceof Condition.Parsed.Understood understood) {
            conditions.add(new ReadCondition(fields.place(name), understood.condition()));
            return Optional.of(understood.condition());
        }
        var reason = ((Condition.Parsed.Mistaken) parsed).message();
        var message = "The condition is not understood: " + reason;
        error("expression.syntax", fields.place(name), message, "Write it like {overall} <= 3 or {reasons} notempty.");
        return Optional.empty();
    }

    /** Where a condition of this document stands. */
    Optional<Place> place(Condition condition) {
        return conditions.stream()
                .filter(read -> read.condition() == condition)
                .map(ReadCondition::place)
                .findFirst();
    }

    /** The entries of a list; one that is too short or too long is a fault, one that is missing is empty. */
    List<JsonValue> items(Fields fields, String name, int least, int most) {
        var array = fields.array(name);
        if (array.isEmpty()) {
            return List.of();
        }
        var items = array.get().items();
        if (items.size() < least || items.size() > most) {
            var message = "\"%s\" has %d entries.".formatted(name, items.size());
            error("value.out_of_bounds", array.get().place(), message, "Write %d to %d.".formatted(least, most));
        }
        return items;
    }

    /** The objects among these entries; anything else is a fault. */
    List<Fields> objects(List<JsonValue> items, String what) {
        List<Fields> objects = new ArrayList<>();
        for (var item : items) {
            if (item instanceof JsonObject object) {
                objects.add(new Fields(object, faults));
            } else {
                var message = what + " must be an object, not " + item.kind() + ".";
                error("value.type", item.place(), message, "Write it in braces.");
            }
        }
        return objects;
    }
}
