package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.json.JsonObject;
import org.otklik.survey.expression.Expression;
import org.otklik.survey.expression.Names;
import org.otklik.survey.expression.Value;

/** The kiosk answers as survey-core 3.1.1 did, on any machine; survey page 8. */
class ProfileVectorsTest {
    /** The rows of the table of operators, survey page 3.2. */
    private static final List<String> ROWS = List.of(
            "reading: numbers and flags",
            "reading: comma, quotes, hex, lists",
            "reading: what stays text",
            "empty",
            "= on text",
            "= mixed",
            "= missing",
            "= lists",
            "order: missing",
            "order: kinds",
            "+",
            "missing in arithmetic",
            "rounding",
            "/ % ^",
            "list in arithmetic",
            "and or",
            "!",
            "chains and binding",
            "contains",
            "contains: false",
            "notcontains",
            "anyof noneof",
            "anyof with a scalar",
            "allof",
            "iif",
            "sum avg",
            "min max",
            "round",
            "today");

    private static final long FEWEST_OF_A_ROW = 5;

    /** The pairs ask today() only what is so on every day for centuries. */
    private static final Clock ANY_DAY = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tr", "fa", "pl"})
    void everyExpressionAnswersAsSurveyCoreDoes(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertThat(Vectors.expressions().stream().flatMap(pair -> difference(pair).stream()))
                .isEmpty();
    }

    @Test
    void everyRowOfTheTableIsAskedAtLeastFiveTimes() {
        Map<String, Long> asked = Vectors.expressions().stream()
                .collect(Collectors.groupingBy(Vectors.Pair::about, Collectors.counting()));
        assertThat(ROWS)
                .allSatisfy(
                        row -> assertThat(asked.getOrDefault(row, 0L)).as(row).isGreaterThanOrEqualTo(FEWEST_OF_A_ROW));
        assertThat(Vectors.expressions()).hasSizeGreaterThanOrEqualTo(2_000);
    }

    private static List<String> difference(Vectors.Pair pair) {
        var source = Vectors.text(pair.request(), "expression");
        var expected = Vectors.value(pair.answer().members().get("result"));
        if (!(Expression.parse(source) instanceof Expression.Parsed.Understood understood)) {
            return List.of(pair + ": " + source + " is refused");
        }
        var answer = printable(understood.expression().evaluate(names(pair.request())));
        return answer.equals(expected) ? List.of() : List.of(pair + ": " + source + " gives " + answer);
    }

    private static Names names(JsonObject request) {
        var values = ((JsonObject) request.members().get("values")).members();
        Names names = name -> values.containsKey(name) ? Vectors.value(values.get(name)) : Value.missing();
        return names.at(ANY_DAY);
    }

    /** As JSON can say it: there is no infinity and no zero below zero. */
    private static Value printable(Value value) {
        if (value instanceof Value.Several several) {
            return new Value.Several(
                    several.values().stream().map(ProfileVectorsTest::printable).toList());
        }
        if (!(value instanceof Value.Num num)) {
            return value;
        }
        return Double.isInfinite(num.number()) ? Value.missing() : Value.number(num.number() + 0.0);
    }
}
