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

    /** The sentences on the behaviour of a survey, survey page 4. */
    private static final List<String> SENTENCES = List.of(
            "visible: all conditions hold",
            "visible: visibleIf overrides visible",
            "visible: empty pages and panels hide",
            "visible: conditions read hidden answers",
            "required: requiredIf overrides isRequired",
            "required: missing and blank fail",
            "required: only visible questions count",
            "validators: all run",
            "validators: on a missing answer only expression runs",
            "validators: numeric",
            "validators: text length in UTF-16",
            "validators: allowDigits",
            "validators: answercount passes on missing",
            "validators: minSelectedChoices fails on missing",
            "validators: email",
            "validators: maxLength and maxSelectedChoices never fail",
            "validators: regex, a match anywhere",
            "choices: a hidden one leaves the answer at once",
            "choices: a tick returns with its choice",
            "choices: what is set while it is hidden stays until the list changes",
            "choices: unknown values are dropped at completion",
            "choices: not in ratings",
            "other: needs its text",
            "other: its text survives a change and is dropped at completion",
            "none: a value like any other when set",
            "defaultValue: at the start, hidden or not",
            "defaultValue: under onHidden when shown, again after each hiding",
            "defaultValue: of a boolean",
            "calculatedValues: in dependency order",
            "calculatedValues: includeIntoResult from the start",
            "calculatedValues: completion does not compute again",
            "calculatedValues: NaN is null",
            "setvalue: when a name it reads changes and the condition holds",
            "setvalue: in list order, then for names changed meanwhile",
            "setvalue: conditions are up to date after each set",
            "setvalue: without setValue it clears, nothing is undone",
            "complete and skip do nothing to a list of steps",
            "clearInvisibleValues: none",
            "clearInvisibleValues: onComplete",
            "clearInvisibleValues: onHidden",
            "clearInvisibleValues: onHiddenContainer",
            "clearIfInvisible of a question wins",
            "a cleared answer is a change like any other",
            "piping: texts of choices in the locale",
            "piping: label of a boolean, text of other",
            "piping: lists, numbers, missing",
            "piping: spaces, unknown names stay",
            "piping: not searched again, never markup",
            "locale: exact tag, its first part, default, name",
            "locale: the empty text is missing",
            "locale: default is the English text");

    private static final long FEWEST = 5;

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
        assertThat(askedTooSeldom(ROWS, Vectors.expressions())).isEmpty();
        assertThat(Vectors.expressions()).hasSizeGreaterThanOrEqualTo(2_000);
    }

    @Test
    void everySentenceOnTheBehaviourIsAskedAtLeastFiveTimes() {
        assertThat(askedTooSeldom(SENTENCES, Vectors.surveys())).isEmpty();
        assertThat(Vectors.surveys()).hasSizeGreaterThanOrEqualTo(1_000);
    }

    private static List<String> askedTooSeldom(List<String> wanted, List<Vectors.Pair> pairs) {
        Map<String, Long> asked =
                pairs.stream().collect(Collectors.groupingBy(Vectors.Pair::about, Collectors.counting()));
        return wanted.stream()
                .filter(about -> asked.getOrDefault(about, 0L) < FEWEST)
                .toList();
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
