package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.survey.expression.Value;

/**
 * The pairs of request and answer that scripts/make-profile-vectors took from survey-core 3.1.1, one a line; its --help
 * says what a line holds. With -Dprofile.vectors=DIR those of a folder are read, as another seed made them.
 */
final class Vectors {
    private static final JsonLimits LIMITS = new JsonLimits(1 << 20, 32, 1_000);
    private static final String FOLDER = System.getProperty("profile.vectors", "src/test/resources/profile");

    private Vectors() {}

    /** What it is a case of, what was asked, what survey-core answered. */
    record Pair(String about, JsonObject request, JsonObject answer) {
        @Override
        public String toString() {
            return about + " " + text(request, "id");
        }
    }

    static List<Pair> expressions() {
        return pairs("expressions.jsonl", "row");
    }

    static List<Pair> surveys() {
        return pairs("surveys.jsonl", "sentence");
    }

    private static List<Pair> pairs(String file, String about) {
        try {
            return Files.readAllLines(Path.of(FOLDER, file)).stream()
                    .map(line -> pair(object(line), about))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair pair(JsonObject line, String about) {
        return new Pair(text(line, about), (JsonObject) line.members().get("request"), (JsonObject)
                line.members().get("answer"));
    }

    static JsonObject object(String line) {
        var reading = StrictJson.read("vector", line.getBytes(StandardCharsets.UTF_8), LIMITS);
        assertThat(reading).as(line).isInstanceOf(Reading.Tree.class);
        return (JsonObject) ((Reading.Tree) reading).root();
    }

    static String text(JsonObject object, String member) {
        return ((JsonText) object.members().get(member)).text();
    }

    /** A scalar, a list of such, or nothing for null. */
    static Value value(JsonValue json) {
        if (json instanceof JsonText text) {
            return Value.text(text.text());
        }
        if (json instanceof JsonNumber number) {
            return Value.number(Double.parseDouble(number.digits()));
        }
        if (json instanceof JsonBool bool) {
            return new Value.Flag(bool.value());
        }
        return json instanceof JsonArray array
                ? new Value.Several(array.items().stream().map(Vectors::value).toList())
                : Value.missing();
    }
}
