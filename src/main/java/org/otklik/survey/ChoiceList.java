package org.otklik.survey;

import java.util.ArrayList;
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
    /** What an entry may have beside value and text. */
    enum Entry {
        /** A condition, and a place that stays. */
        CHOICE,
        /** As a choice, with a picture, and never without words. */
        PICTURE,
        /** Nothing: a scale is one whole. */
        POINT
    }

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern IMAGE = Pattern.compile("images/[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(png|jpg|jpeg|svg)");
    private static final int LONGEST_VALUE = 64;

    /** They have a meaning of their own in responses and in survey-core. */
    private static final Set<String> RESERVED = Set.of("na", "undefined");

    private final Reader reader;
    private final Entry entry;
    private final Set<String> special;

    /** A list beside these special items, whose values are taken. */
    ChoiceList(Reader reader, Entry entry, Set<String> special) {
        this.reader = reader;
        this.entry = entry;
        this.special = Set.copyOf(special);
    }

    List<Choice> read(Fields fields, String name, int least, int most) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (var item : reader.items(fields, name, least, most)) {
            choice(item).ifPresent(choice -> {
                if (choices.putIfAbsent(choice.value().printed(), choice) != null) {
                    var message = "The value \"" + choice.value().printed() + "\" stands twice.";
                    reader.error("choice.doubled", item.place(), message, "Give each choice its own.");
                }
            });
        }
        return new ArrayList<>(choices.values());
    }

    private Optional<Choice> choice(JsonValue item) {
        if (!(item instanceof JsonObject object)) {
            if (entry == Entry.PICTURE) {
                reader.error(
                        "value.type", item.place(), "A picture needs words.", "Write {\"value\": …, \"text\": …}.");
                return Optional.empty();
            }
            var plain = allowed(item);
            plain.ifPresent(value -> wantWords(value, item));
            return plain.map(value -> new Choice(value, Optional.empty()));
        }
        var fields = new Fields(object, reader.faults());
        fields.require("value");
        var value = fields.any("value").flatMap(this::allowed);
        var text = reader.words(fields, "text", TextRole.OPTION);
        if (entry == Entry.PICTURE) {
            fields.require("text");
        } else if (fields.any("text").isEmpty()) {
            value.ifPresent(plain -> wantWords(plain, item));
        }
        var read = value.map(found -> choice(found, text, fields));
        RefusedWords.refuse(fields);
        return read;
    }

    private Choice choice(Value value, Optional<Text> text, Fields fields) {
        if (entry == Entry.POINT) {
            return new Choice(value, text);
        }
        Optional<Condition> visibleIf = reader.condition(fields, "visibleIf");
        var place = fields.flag("randomize").orElse(true) ? Choice.Placing.MOVES : Choice.Placing.STAYS;
        return new Choice(value, text, visibleIf, Choice.Kind.PLAIN, place, image(fields));
    }

    private Optional<String> image(Fields fields) {
        return entry == Entry.PICTURE ? image(fields, "imageLink", reader) : Optional.empty();
    }

    /** The path of a picture of the pack. */
    static Optional<String> image(Fields fields, String name, Reader reader) {
        var link = fields.text(name);
        if (link.isPresent() && !IMAGE.matcher(link.get()).matches()) {
            var message = "\"" + link.get() + "\" is no picture of this pack.";
            var hint = "The kiosk is offline: write images/NAME with .png, .jpg, .jpeg or .svg.";
            reader.error("profile.image", fields.place(name), message, hint);
            return Optional.empty();
        }
        link.ifPresent(path -> reader.picture(path, fields.place(name)));
        return link;
    }

    /** A number is read in every language, a word is not. */
    private void wantWords(Value value, JsonValue item) {
        if (LETTER.matcher(value.printed()).find()) {
            reader.lacksWords(item.place(), TextRole.OPTION);
        }
    }

    private Optional<Value> allowed(JsonValue item) {
        var value = value(item, reader);
        if (value.isPresent() && special.contains(value.get().printed())) {
            var message = "\"" + value.get().printed() + "\" is the value of the special item.";
            reader.error("choice.reserved", item.place(), message, "Choose another value.");
            return Optional.empty();
        }
        return value;
    }

    /** A value that can be kept: a short text or a whole number. */
    static Optional<Value> value(JsonValue item, Reader reader) {
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
