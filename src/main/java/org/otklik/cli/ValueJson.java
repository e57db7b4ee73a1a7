package org.otklik.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.survey.expression.Value;

/** Answers as JSON has them: scalars, null, and lists of scalars. */
final class ValueJson {
    private ValueJson() {}

    /** The answer; nothing for an object, and for a list that holds anything but scalars. */
    static Optional<Value> read(JsonValue json) {
        if (!(json instanceof org.otklik.json.JsonArray list)) {
            return json instanceof org.otklik.json.JsonNull ? Optional.of(Value.missing()) : scalar(json);
        }
        List<Value> values = new ArrayList<>();
        for (var item : list.items()) {
            var value = scalar(item);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new Value.Several(values));
    }

    private static Optional<Value> scalar(JsonValue json) {
        if (json instanceof JsonText text) {
            return Optional.of(Value.text(text.text()));
        }
        if (json instanceof JsonNumber number) {
            return Optional.of(Value.number(Double.parseDouble(number.digits())));
        }
        return json instanceof JsonBool bool ? Optional.of(new Value.Flag(bool.value())) : Optional.empty();
    }

    /** Null for what is missing and for a number that is none, as ECMAScript writes it. */
    static JsonElement written(Value value) {
        if (value instanceof Value.Text text) {
            return new JsonPrimitive(text.text());
        }
        if (value instanceof Value.Num num) {
            return Double.isFinite(num.number()) ? new JsonPrimitive(new BigDecimal(num.printed())) : JsonNull.INSTANCE;
        }
        if (value instanceof Value.Flag flag) {
            return new JsonPrimitive(flag.yes());
        }
        if (value instanceof Value.Several several) {
            var list = new JsonArray();
            several.values().forEach(one -> list.add(written(one)));
            return list;
        }
        return JsonNull.INSTANCE;
    }
}
