package org.otklik.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.StrictJson;

/** Rows as survey page 3.2 writes them: {@code a=1, b="x": {a} = 1 → true}; values and result are JSON. */
final class Rows {
    /** What {@code today()} is in every row: the last moment of a 29 February. */
    private static final Clock LEAP_DAY = Clock.fixed(Instant.parse("2024-02-29T23:59:59Z"), ZoneOffset.UTC);

    private Rows() {}

    /** One argument a row: the row itself. */
    static Stream<Arguments> of(String block) {
        return block.lines().filter(line -> !line.isBlank()).map(Arguments::of);
    }

    static void check(String row) {
        var arrow = row.lastIndexOf(" → ");
        var given = row.startsWith("{") || !row.matches("^[a-z]=.*") ? "" : row.substring(0, row.indexOf(": "));
        var source = row.substring(given.isEmpty() ? 0 : given.length() + 2, arrow);
        var values = values(given);
        Names names = name -> values.getOrDefault(name, Value.missing());
        var answer = expression(source).evaluate(names.at(LEAP_DAY));
        assertThat(answer).as(row).isEqualTo(value(json(row.substring(arrow + 3))));
    }

    static Expression expression(String source) {
        var parsed = Expression.parse(source);
        assertThat(parsed).as(source).isInstanceOf(Expression.Parsed.Understood.class);
        return ((Expression.Parsed.Understood) parsed).expression();
    }

    private static Map<String, Value> values(String given) {
        Map<String, Value> values = new HashMap<>();
        if (!given.isEmpty()) {
            var object = "{\"" + given.replaceAll("=", "\":").replaceAll(",(?=[a-z]\":)", ",\"") + "}";
            ((JsonObject) json(object)).members().forEach((name, value) -> values.put(name, value(value)));
        }
        return values;
    }

    private static JsonValue json(String text) {
        var limits = new JsonLimits(10_000, 8, 100);
        var reading = StrictJson.read("row", ("[" + text + "]").getBytes(StandardCharsets.UTF_8), limits);
        assertThat(reading).as(text).isInstanceOf(org.otklik.json.Reading.Tree.class);
        return ((JsonArray) ((org.otklik.json.Reading.Tree) reading).root())
                .items()
                .get(0);
    }

    private static Value value(JsonValue json) {
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
                ? new Value.Several(array.items().stream().map(Rows::value).toList())
                : Value.missing();
    }
}
