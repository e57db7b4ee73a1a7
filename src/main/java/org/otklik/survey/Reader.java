package org.otklik.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Place;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/** The members that survey and sidecar have in common: words, conditions, choices, names. One document's faults. */
final class Reader {
    static final int TITLE_LENGTH = 300;
    static final int OPTION_LENGTH = 200;

    private static final Pattern LOCALE = Pattern.compile("[a-z]{1,3}(-[a-z0-9]{1,8})*|default");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private final Faults faults;
    private final List<ReadCondition> conditions = new ArrayList<>();

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

    /** A text, or an object of texts by locale. */
    Optional<Text> words(Fields fields, String name, int maxLength) {
        return fields.any(name).flatMap(value -> words(value, maxLength));
    }

    private Optional<Text> words(JsonValue value, int maxLength) {
        if (value instanceof JsonText text) {
            checkLength(text, maxLength);
            return Optional.of(Text.of(text.text()));
        }
        if (!(value instanceof JsonObject object)) {
            faults.error(
                    "value.type",
                    value.place(),
                    "This must be words, not " + value.kind() + ".",
                    "Write a text or {\"en\": …, \"ru\": …}.");
            return Optional.empty();
        }
        Map<String, String> byLocale = new LinkedHashMap<>();
        object.members().forEach((locale, words) -> {
            if (!LOCALE.matcher(locale).matches()) {
                faults.error(
                        "text.locale",
                        words.place(),
                        "\"" + locale + "\" is no language tag.",
                        "Write a tag like ru or en.");
            } else if (words instanceof JsonText text) {
                checkLength(text, maxLength);
                byLocale.put(locale, text.text());
            } else {
                faults.error(
                        "value.type", words.place(), "This must be a text, not " + words.kind() + ".", "Write a text.");
            }
        });
        if (byLocale.containsKey("default") && byLocale.containsKey("en")) {
            faults.error(
                    "text.default_and_en",
                    object.place(),
                    "\"default\" is the English text: survey-core would ignore \"en\".",
                    "Keep one of the two.");
        }
        return Optional.of(new Text(byLocale));
    }

    private void checkLength(JsonText text, int maxLength) {
        if (text.text().length() > maxLength) {
            var message = "%d characters are too many.".formatted(text.text().length());
            faults.error("text.length", text.place(), message, "At most " + maxLength + " fit here.");
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
        faults.error(
                "expression.syntax",
                fields.place(name),
                "The condition is not understood: " + reason,
                "See profile.md, expressions.");
        return Optional.empty();
    }

    /** Choices or points: a plain value, or an object of value and text; values are unique, 1 equals "1". */
    List<Choice> choices(Fields fields, String name, int least, int most) {
        var array = fields.array(name);
        if (array.isEmpty()) {
            return List.of();
        }
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (var item : array.get().items()) {
            choice(item).ifPresent(choice -> {
                if (choices.putIfAbsent(choice.value().printed(), choice) != null) {
                    faults.error(
                            "choice.doubled",
                            item.place(),
                            "The value \"" + choice.value().printed() + "\" stands twice.",
                            "Give each choice its own.");
                }
            });
        }
        if (array.get().items().size() < least || array.get().items().size() > most) {
            var bounds = "Write %d to %d.".formatted(least, most);
            faults.error(
                    "value.out_of_bounds",
                    array.get().place(),
                    "\"" + name + "\" has " + array.get().items().size() + " entries.",
                    bounds);
        }
        return List.copyOf(choices.values());
    }

    private Optional<Choice> choice(JsonValue item) {
        if (item instanceof JsonObject object) {
            var fields = new Fields(object, faults);
            fields.require("value");
            var value = fields.any("value").flatMap(this::choiceValue);
            var text = words(fields, "text", OPTION_LENGTH);
            fields.refuseUnknown("profile.unknown_property");
            return value.map(found -> new Choice(found, text));
        }
        return choiceValue(item).map(value -> new Choice(value, Optional.empty()));
    }

    private Optional<Value> choiceValue(JsonValue item) {
        if (item instanceof JsonNumber number && WHOLE.matcher(number.digits()).matches()) {
            return Optional.of(Value.number(Integer.parseInt(number.digits())));
        }
        if (item instanceof JsonText text
                && !text.text().isEmpty()
                && text.text().length() <= 64) {
            if (List.of("na", "undefined", "other", "none").contains(text.text())) {
                faults.error(
                        "choice.reserved",
                        item.place(),
                        "\"" + text.text() + "\" has a meaning of its own.",
                        "Choose another value.");
                return Optional.empty();
            }
            return Optional.of(Value.text(text.text()));
        }
        faults.error("choice.value", item.place(), "A value is a text of 1 to 64 characters or a whole number.", "");
        return Optional.empty();
    }
}
