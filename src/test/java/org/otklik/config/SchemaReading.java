package org.otklik.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The keywords of JSON Schema 2020-12 that our schemas use; an unknown keyword is an error, not a yes. */
final class SchemaReading {
    private static final Set<String> NOTES =
            Set.of("$schema", "$comment", "$defs", "title", "description", "default", "properties");
    private final JsonObject root;

    SchemaReading(JsonObject root) {
        this.root = root;
    }

    boolean accepts(JsonElement document) {
        return accepts(root, document);
    }

    /** Pointers of the keys that are no sections. */
    Set<String> keys() {
        var keys = new HashSet<String>();
        collect("", root, keys);
        return keys;
    }

    private void collect(String pointer, JsonObject schema, Set<String> keys) {
        schema.getAsJsonObject("properties").entrySet().stream()
                .filter(property -> !property.getKey().startsWith("$"))
                .forEach(property -> {
                    var below = property.getValue().getAsJsonObject();
                    var place = pointer + "/" + property.getKey();
                    if (below.has("properties")) {
                        collect(place, below, keys);
                    } else {
                        keys.add(place);
                    }
                });
    }

    private boolean accepts(JsonObject schema, JsonElement value) {
        return schema.entrySet().stream()
                .filter(rule -> !NOTES.contains(rule.getKey()))
                .allMatch(rule -> holds(schema, rule, value));
    }

    private boolean holds(JsonObject schema, Map.Entry<String, JsonElement> rule, JsonElement value) {
        var wanted = rule.getValue();
        return switch (rule.getKey()) {
            case "type" -> isA(wanted.getAsString(), value);
            case "const" -> wanted.equals(value);
            case "enum" -> wanted.getAsJsonArray().contains(value);
            case "minimum" -> !isNumber(value) || value.getAsInt() >= wanted.getAsInt();
            case "maximum" -> !isNumber(value) || value.getAsInt() <= wanted.getAsInt();
            case "exclusiveMinimum" -> !isNumber(value) || value.getAsInt() > wanted.getAsInt();
            case "exclusiveMaximum" -> !isNumber(value) || value.getAsInt() < wanted.getAsInt();
            case "pattern" ->
                !isText(value)
                        || Pattern.compile(wanted.getAsString())
                                .matcher(value.getAsString())
                                .find();
            case "maxLength" -> !isText(value) || value.getAsString().length() <= wanted.getAsInt();
            case "not" -> !accepts(wanted.getAsJsonObject(), value);
            case "oneOf" ->
                StreamSupport.stream(wanted.getAsJsonArray().spliterator(), false)
                                .filter(one -> accepts(one.getAsJsonObject(), value))
                                .count()
                        == 1;
            case "$ref" -> accepts(definition(wanted.getAsString()), value);
            case "required", "propertyNames", "minProperties", "additionalProperties" ->
                !value.isJsonObject() || objectHolds(schema, rule, value.getAsJsonObject());
            case "items", "minItems", "maxItems", "uniqueItems" ->
                !value.isJsonArray() || listHolds(rule, value.getAsJsonArray());
            default -> throw new AssertionError("unknown keyword " + rule.getKey());
        };
    }

    private boolean objectHolds(JsonObject schema, Map.Entry<String, JsonElement> rule, JsonObject value) {
        var wanted = rule.getValue();
        return switch (rule.getKey()) {
            case "required" ->
                StreamSupport.stream(wanted.getAsJsonArray().spliterator(), false)
                        .allMatch(name -> value.has(name.getAsString()));
            case "propertyNames" ->
                value.keySet().stream().allMatch(name -> accepts(wanted.getAsJsonObject(), new JsonPrimitive(name)));
            case "minProperties" -> value.size() >= wanted.getAsInt();
            default -> value.entrySet().stream().allMatch(member -> memberHolds(schema, wanted, member));
        };
    }

    private boolean memberHolds(JsonObject schema, JsonElement others, Map.Entry<String, JsonElement> member) {
        var properties = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        if (properties.has(member.getKey())) {
            return accepts(properties.getAsJsonObject(member.getKey()), member.getValue());
        }
        return others.isJsonObject() && accepts(others.getAsJsonObject(), member.getValue());
    }

    private boolean listHolds(Map.Entry<String, JsonElement> rule, JsonArray list) {
        var wanted = rule.getValue();
        return switch (rule.getKey()) {
            case "minItems" -> list.size() >= wanted.getAsInt();
            case "maxItems" -> list.size() <= wanted.getAsInt();
            case "uniqueItems" -> new HashSet<>(list.asList()).size() == list.size();
            default -> list.asList().stream().allMatch(item -> accepts(wanted.getAsJsonObject(), item));
        };
    }

    private JsonObject definition(String reference) {
        return root.getAsJsonObject("$defs").getAsJsonObject(reference.substring("#/$defs/".length()));
    }

    private static boolean isA(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" -> isText(value);
            case "boolean" ->
                value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "integer" -> isNumber(value) && value.getAsDouble() == value.getAsInt();
            default -> throw new AssertionError("unknown type " + type);
        };
    }

    private static boolean isText(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private static boolean isNumber(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    }
}
