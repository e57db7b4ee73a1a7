package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors use says of every key what the loader does; {@code -Dotklik.write=true} makes it anew. */
class SchemaAgreesWithLoaderTest {
    private static final Path SCHEMA = Path.of("kiosk-config/schema/kiosk.schema.json");

    /** A schema knows no time zones and compares no times: the loader alone refuses these. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("\"\"", "\"Europe/Moskau\"", "\"20:00-08:00\"", "\"09:00-09:00\"");

    static List<ConfigKey> keys() {
        return KioskKeys.all();
    }

    @Test
    void theCommittedSchemaIsTheOneOfTheTable() throws IOException {
        if (Boolean.getBoolean("otklik.write")) {
            Files.writeString(SCHEMA, KioskSchema.text());
        }
        assertThat(Files.readString(SCHEMA)).isEqualTo(KioskSchema.text());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothTakeAndRefuseTheSameValues(ConfigKey key) throws IOException {
        var schema = schema();
        var samples = KeySamples.of(key);
        Stream.of(samples.accepted(), samples.beyond(), samples.otherType())
                .flatMap(List::stream)
                .filter(json -> !(BEYOND_A_SCHEMA.contains(json)
                        && (key instanceof ConfigKey.Zone || key instanceof ConfigKey.Opening)))
                .forEach(json -> {
                    var document = new KioskJson().with(key.pointer(), json);
                    assertThat(schema.accepts(JsonParser.parseString(document.text())))
                            .as(key.pointer() + " " + json)
                            .isEqualTo(document.faults().isEmpty());
                });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothRequireTheSameKeys(ConfigKey key) throws IOException {
        var document = new KioskJson().without(key.pointer());
        assertThat(schema().accepts(JsonParser.parseString(document.text())))
                .isEqualTo(document.faults().isEmpty());
    }

    @Test
    void bothKnowTheSameKeys() throws IOException {
        var pointers = Stream.concat(
                Stream.of("/schemaVersion"), KioskKeys.all().stream().map(ConfigKey::pointer));
        assertThat(schema().keys()).containsExactlyInAnyOrderElementsOf(pointers.toList());
        var unknown =
                JsonParser.parseString(new KioskJson().with("/idle/x", "1").text());
        assertThat(schema().accepts(unknown)).isFalse();
    }

    private static SchemaReading schema() throws IOException {
        return new SchemaReading(
                JsonParser.parseString(Files.readString(SCHEMA)).getAsJsonObject());
    }
}
