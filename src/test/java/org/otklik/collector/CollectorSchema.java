package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.otklik.json.Fault;

/** The schema of {@code collector.json} that editors use, to be held against the reader by every document of a test. */
final class CollectorSchema {
    private static final Path FILE = Path.of("kiosk-config/schema/collector.schema.json");

    /** What only the machine knows: which files there are and who can read them. Nor does a schema see broken syntax. */
    private static final Set<String> UNSAYABLE = Set.of("file.missing", "value.pack", "secret.mode", "json.syntax");

    private final Validator validator =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private final String text;
    private final URI schema;

    CollectorSchema() {
        try {
            text = Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema = validator.registerSchema(text);
    }

    boolean takes(String json) {
        return validator.validate(schema, json).isValid();
    }

    /** What the reader takes the schema takes, and what the reader refuses the schema refuses where it can say so. */
    void agree(String json, List<Fault> faults) {
        if (faults.isEmpty()) {
            assertThat(takes(json)).as("the reader takes %s", json).isTrue();
        } else if (faults.stream().anyMatch(fault -> !UNSAYABLE.contains(fault.code()))) {
            assertThat(takes(json))
                    .as("the reader refuses %s: %s", json, faults)
                    .isFalse();
        }
    }

    /** Every key by its pointer, without notes. */
    Set<String> keys() {
        var keys = new TreeSet<String>();
        collect(JsonParser.parseString(text).getAsJsonObject(), "", keys);
        return keys;
    }

    private static void collect(JsonObject object, String place, Set<String> keys) {
        object.getAsJsonObject("properties").entrySet().stream()
                .filter(member -> !member.getKey().startsWith("$"))
                .forEach(member -> {
                    var pointer = place + "/" + member.getKey();
                    var value = member.getValue().getAsJsonObject();
                    keys.add(pointer);
                    if (value.has("properties")) {
                        collect(value, pointer, keys);
                    }
                });
    }
}
