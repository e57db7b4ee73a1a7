package org.otklik.config;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.otklik.config.ConfigKey.Zero;

/** What JSON Schema 2020-12 says about kiosk.json, made from {@link KioskKeys}. */
final class KioskSchema {
    private static final String PRINTED = "[^\\u0000-\\u001F\\u007F-\\u009F]";
    private static final String TEXTS = "#/$defs/texts";
    private final JsonObject root = object("One kiosk: kiosk.json");

    private KioskSchema() {
        root.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        var version = new JsonObject();
        version.addProperty("const", KioskKeys.SCHEMA_VERSION);
        properties(root).add("schemaVersion", version);
        require(root, "schemaVersion");
        KioskKeys.all().forEach(this::add);
        var texts = new JsonObject();
        texts.addProperty("type", "object");
        texts.addProperty("minProperties", 1);
        texts.add("propertyNames", pattern(KeyReader.LANGUAGE.pattern()));
        var definitions = new JsonObject();
        definitions.add("texts", texts);
        root.add("$defs", definitions);
    }

    static String text() {
        var gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(new KioskSchema().root) + "\n";
    }

    private void add(ConfigKey key) {
        var at = root;
        var names = key.pointer().substring(1).split("/", -1);
        for (var level = 0; level < names.length - 1; level++) {
            if (key.isRequired()) {
                require(at, names[level]);
            }
            if (!properties(at).has(names[level])) {
                properties(at).add(names[level], object(names[level]));
            }
            at = properties(at).getAsJsonObject(names[level]);
        }
        var name = names[names.length - 1];
        if (key.isRequired()) {
            require(at, name);
        }
        var rule = rule(key);
        rule.addProperty("description", key.text());
        properties(at).add(name, rule);
    }

    private static JsonObject rule(ConfigKey key) {
        if (key instanceof ConfigKey.Whole whole) {
            return whole(whole);
        }
        if (key instanceof ConfigKey.Flag flag) {
            var rule = typed("boolean");
            rule.addProperty("default", flag.fallback());
            return rule;
        }
        if (key instanceof ConfigKey.Word word) {
            var rule = new JsonObject();
            rule.add("enum", strings(word.words()));
            rule.addProperty("default", word.fallback());
            return rule;
        }
        if (key instanceof ConfigKey.Names names) {
            var rule = typed("array");
            rule.add("items", line(KeyReader.LONGEST_NAME));
            rule.addProperty("minItems", names.atLeast());
            rule.addProperty("maxItems", names.atMost());
            rule.addProperty("uniqueItems", true);
            return rule;
        }
        if (key instanceof ConfigKey.LocalLine line) {
            return localLine(line);
        }
        if (key instanceof ConfigKey.Step step) {
            var steps = new JsonArray();
            step.steps().forEach(steps::add);
            var rule = new JsonObject();
            rule.add("enum", steps);
            rule.addProperty("default", step.fallback());
            rule.addProperty("$comment", step.unit().word());
            return rule;
        }
        if (key instanceof ConfigKey.Arguments arguments) {
            var rule = typed("array");
            rule.add("items", line(arguments.max()));
            rule.addProperty("minItems", 1);
            rule.addProperty("maxItems", arguments.atMost());
            return rule;
        }
        return textRule(key);
    }

    private static JsonObject textRule(ConfigKey key) {
        if (key instanceof ConfigKey.IdName) {
            return pattern(KeyReader.ID.pattern());
        }
        if (key instanceof ConfigKey.Line line) {
            return line(line.max());
        }
        if (key instanceof ConfigKey.Address) {
            var rule = pattern("https?://[^/?#@]+(/[^?#]*)?");
            rule.addProperty("maxLength", FormReader.LONGEST_ADDRESS);
            return rule;
        }
        if (key instanceof ConfigKey.FilePath) {
            var rule = pattern(FormReader.FILE.pattern());
            rule.addProperty("maxLength", FormReader.LONGEST_FILE);
            return rule;
        }
        if (key instanceof ConfigKey.HostPort) {
            return pattern(FormReader.HOST_PORT.pattern());
        }
        if (key instanceof ConfigKey.Opening) {
            return pattern(FormReader.CLOSED + "|" + FormReader.SPAN.pattern());
        }
        return typed("string");
    }

    private static JsonObject whole(ConfigKey.Whole whole) {
        var rule = typed("integer");
        rule.addProperty("minimum", whole.zero() == Zero.MEANS_OFF ? 0 : whole.min());
        rule.addProperty("maximum", whole.max());
        whole.fallback().ifPresent(fallback -> rule.addProperty("default", fallback));
        if (whole.zero() == Zero.MEANS_OFF) {
            var gap = new JsonObject();
            gap.addProperty("exclusiveMinimum", 0);
            gap.addProperty("exclusiveMaximum", whole.min());
            rule.add("not", gap);
        }
        if (!whole.unit().word().isEmpty()) {
            rule.addProperty("$comment", whole.unit().word());
        }
        return rule;
    }

    private static JsonObject localLine(ConfigKey.LocalLine key) {
        var byLanguage = new JsonObject();
        byLanguage.addProperty("$ref", TEXTS);
        byLanguage.add("additionalProperties", line(key.max()));
        var either = new JsonArray();
        either.add(line(key.max()));
        either.add(byLanguage);
        var rule = new JsonObject();
        rule.add("oneOf", either);
        return rule;
    }

    private static JsonObject line(int max) {
        var rule = typed("string");
        rule.addProperty("pattern", "^" + PRINTED + "*\\S" + PRINTED + "*$");
        rule.addProperty("maxLength", max);
        return rule;
    }

    private static JsonObject pattern(String whole) {
        var rule = typed("string");
        rule.addProperty("pattern", "^(" + whole + ")$");
        return rule;
    }

    private static JsonObject object(String title) {
        var object = new JsonObject();
        object.addProperty("title", title);
        object.addProperty("type", "object");
        object.addProperty("additionalProperties", false);
        var properties = new JsonObject();
        properties.add("$schema", typed("string"));
        properties.add("$comment", typed("string"));
        object.add("properties", properties);
        return object;
    }

    private static JsonObject properties(JsonObject object) {
        return object.getAsJsonObject("properties");
    }

    private static void require(JsonObject object, String name) {
        var required = object.has("required") ? object.getAsJsonArray("required") : new JsonArray();
        required.add(name);
        object.add("required", required);
    }

    private static JsonObject typed(String type) {
        var rule = new JsonObject();
        rule.addProperty("type", type);
        return rule;
    }

    private static JsonArray strings(List<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
