package org.otklik.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.otklik.json.Fields;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/** Reads choices or points: a plain value, or an object of value and text. Values are unique, 1 equals "1". */
final class ChoiceList {
    /** Whether an entry may have a condition: a choice may, a point of a scale may not. */
    enum Entry {
        CHOICE,
        POINT
    }

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int LONGEST_VALUE = 64;

    /** They have a meaning of their own in responses and in survey-core. */
    private static final Set<String> RESERVED = Set.of("na", "undefined", "other", "none");

    private final Reader reader;
    private final Entry entry;

    private ChoiceList(Reader reader, Entry entry) {
        this.reader = reader;
        this.entry = entry;
    }

    static List<Choice> read(Fields fields, String name, Entry entry, int most, Reader reader) {
        var items = reader.items(fields, name, entry == Entry.POINT ? 2 : 1, most);
        return new ChoiceList(reader, entry).choices(items);
    }

    private List<Choice> choices(List<JsonValue> items) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (var item : items) {
            choice(item).ifPresent(choice -> {
                if (choices.putIfAbsent(choice.value().printed(), choice) != null) {
                    var message = "The value \"" + choice.value().printed() + "\" stands twice.";
                    reader.error("choice.doubled", item.place(), message, "Give each choice its own.");
                }
            });
        }
        return List.copyOf(choices.values());
    }

    private Optional<Choice> choice(JsonValue item) {
        if (!(item instanceof JsonObject object)) {
            var plain = value(item);
            plain.ifPresent(value -> wantWords(value, item));
            return plain.map(value -> new Choice(value, Optional.empty()));
        }
        var fields = new Fields(object, reader.faults());
        fields.require("value");
        var value = fields.any("value").flatMap(this::value);
        var text = reader.words(fields, "text", TextRole.OPTION);
        if (fields.any("text").isEmpty()) {
            value.ifPresent(plain -> wantWords(plain, item));
        }
        var visibleIf = entry == Entry.CHOICE ? reader.condition(fields, "visibleIf") : Optional.<Condition>empty();
        RefusedWords.refuse(fields);
        return value.map(found -> new Choice(found, text, visibleIf));
    }

    /** A number is read in every language, a word is not. */
    private void wantWords(Value value, JsonValue item) {
        if (LETTER.matcher(value.printed()).find()) {
            reader.lacksWords(item.place(), TextRole.OPTION);
        }
    }

    private Optional<Value> value(JsonValue item) {
        if (item instanceof JsonNumber number && WHOLE.matcher(number.digits()).matches()) {
            return Optional.of(Value.number(Integer.parseInt(number.digits())));
        }
        var text = item instanceof JsonText written ? written.text() : "";
        if (text.isEmpty() || text.length() > LONGEST_VALUE) {
            var message = "A value is a text of 1 to 64 characters or a whole number.";
            reader.error("choice.value", item.place(), message, "Write a short code like \"queue\", or 1.");
            return Optional.empty();
        }
        if (RESERVED.contains(text)) {
            var message = "\"" + text + "\" has a meaning of its own.";
            reader.error("choice.reserved", item.place(), message, "Choose another value.");
            return Optional.empty();
        }
        return Optional.of(Value.text(text));
    }
}
