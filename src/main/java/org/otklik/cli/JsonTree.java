package org.otklik.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;

/** What people wrote, as Gson writes it: same members, same order, same digits. */
final class JsonTree {
    private JsonTree() {}

    static JsonElement of(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(object);
        }
        if (value instanceof JsonArray array) {
            var copy = new com.google.gson.JsonArray();
            array.items().forEach(item -> copy.add(of(item)));
            return copy;
        }
        if (value instanceof JsonText text) {
            return new JsonPrimitive(text.text());
        }
        if (value instanceof JsonNumber number) {
            return new JsonPrimitive(new BigDecimal(number.digits()));
        }
        return value instanceof JsonBool bool ? new JsonPrimitive(bool.value()) : JsonNull.INSTANCE;
    }

    static com.google.gson.JsonObject object(JsonObject object) {
        var copy = new com.google.gson.JsonObject();
        object.members().forEach((name, member) -> copy.add(name, of(member)));
        return copy;
    }

    /** Sets the value at a pointer without array steps, unless there is one; the sections above it are made. */
    static boolean addMissing(com.google.gson.JsonObject root, String pointer, JsonElement value) {
        var names = pointer.substring(1).split("/");
        var section = root;
        for (var i = 0; i < names.length - 1; i++) {
            if (!section.has(names[i])) {
                section.add(names[i], new com.google.gson.JsonObject());
            }
            section = section.getAsJsonObject(names[i]);
        }
        var name = names[names.length - 1];
        if (section.has(name)) {
            return false;
        }
        section.add(name, value);
        return true;
    }
}
