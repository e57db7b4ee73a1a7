package org.otklik.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Survey page 3.1 production by production, and the refusals of 3.3. */
class GrammarTest {
    @ParameterizedTest
    @MethodSource("readable")
    void whatTheGrammarHasIsRead(String row) {
        Rows.check(row);
    }

    static Stream<Arguments> readable() {
        return Rows.of("""
                1 = 1 || 1 = 2 → true
                1 = 1 && 1 = 2 → false
                1 == 1 → true
                1 <> 1 → false
                1 equal 1 → true
                1 NotEqual 1 → false
                1 less 2 → true
                2 lessorequal 2 → true
                1 greater 2 → false
                1 GREATEROREQUAL 2 → false
                negate 1 → false
                ! ! 1 → true
                !(1 = 2) → true
                TRUE = True → true
                a=1: {a}=1and{a}<2 → true
                a=1: ({a} = 1 or {a} = 3) and {a} <> 4 → true
                a=3: {a}\t=\\n3 → true
                -0.5 < 0 → true
                'it\\'s' = "it's" → true
                [] → []
                [1, 'x', [2]] → [1, "x", [2]]
                [1 = 1] → [true]
                a=[2,1]: {a} contains 1 = true → true
                '' → ""
                1 - 1 → 0
                1 -1 → 0
                2 - -1 → 3
                -1 contains 1 → true
                8 / 2 * 3 % 5 → 2
                2 power 3 ^ 2 → 64
                1 + 2 * 3 ^ 2 = 19 → true
                null = undefined → true
                {a} + null → 0
                iif(1 < 2, 'x', 'y') → "x"
                sum(1,[2, 3]) → 6
                avg(1, 3) + min(2) + max(3) → 7
                round(-2.5) → -3
                today() = '2024-02-29' → true
                today(-1) < '2024-02-29' → true
                '2024-03-01' <= today(1) → true
                today( 366 ) = '2025-03-01' → true
                a="x": today({a}) = '2024-02-29' → false
                """.replace("\\n", "\n ").replace("\n 3", " 3").replace("\"it's\"", "\"it\\'s\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{a} >                   | column 6: a value is missing",
                "``                      | column 1: a value is missing",
                "({a} = 1                | column 1: a \"(\" is not closed",
                "[1, 2                   | column 1: a \"[\" is not closed",
                "[1 2]                   | column 1: a \"[\" is not closed",
                "[,]                     | \",\" needs a value before it",
                "{a} = 'x                | column 7: a text is not closed",
                "{a} = 'it's'            | column 12: a text is not closed: inside one write \\'",
                "'a\"b' = 1              | write \\\" inside a text",
                "{a                      | column 1: a \"{\" is not closed",
                "{a.b} = 1               | plain name",
                "{a:b} = 1               | plain name",
                "{a[0]} = 1              | plain name",
                "{#a} = 1                | plain name",
                "{} = 1                  | plain name",
                "{ a } = 1               | plain name",
                "{a} = Yes               | column 7: \"Yes\" is not known: a text stands in quotes",
                "{a} = 007               | stands in quotes",
                "{a} = 0x10              | stands in quotes",
                "{a} = 1 {b}             | column 9: \"b\" was not expected",
                "'a<>b' = 1              | never matches",
                "{equals} = 1            | never matches",
                "!null                   | column 2: null stands on one side of an operator only; ask with empty",
                "[1, null]               | column 5: null stands on one side",
                "sum(undefined)          | column 5: null stands on one side",
                "null                    | column 1: null stands on one side",
                "(null) = 1              | column 2: null stands on one side",
                "null empty              | column 6: \"empty\" was not expected",
                "{a} = NULL              | column 7: \"NULL\" is written in lower case",
                "- 1 < 0                 | column 1: \"-\" needs a value before it",
                "-{a} < 0                | column 1: \"-\" needs a value before it",
                "1. = 1                  | column 2: \".\" has no meaning here",
                "1e3 = 1                 | stands in quotes",
                "{a} * = 4               | column 7: \"=\" needs a value before it",
                "IIF(1, 1)               | column 1: \"IIF\" is no function: there are iif, sum, avg, min, max, round, today",
                "age({a}) > 1            | column 1: \"age\" is no function",
                "iif (1, 2) = 1          | column 1: \"iif\" is a function: write its bracket right behind it",
                "1 + iif({a}) = 1        | column 5: iif takes 2 or 3 arguments",
                "iif(1, 2, 3, 4) = 1     | iif takes 2 or 3 arguments",
                "round() = 1             | round takes 1 or 2 arguments",
                "sum() = 0               | sum takes at least 1 argument",
                "sum(1, 2                | column 4: a \"(\" is not closed",
                "sum(1,)                 | \")\" needs a value before it",
                "today() > {a}           | column 1: today() is only compared with a date in quotes",
                "1 = today()             | column 5: today() is only compared",
                "today() > '2026-02-30'  | column 1: today() is only compared",
                "today() + 1             | column 1: today() is only compared",
                "today(1, 2) = '2020-01-01' | today takes 0 or 1 arguments",
                "today(today()) = '2020-01-01' | column 7: today() is only compared",
                "{a} Equals 1            | column 5: \"Equals\" was not expected",
                "({a} = 1) empty         | \"empty\" was not expected",
                "{a} empty2              | stands in quotes",
                "{a} ~ 1                 | no meaning"
            })
    void whatIsOutsideTheGrammarIsRefusedWithItsColumnAndReason(String source, String reason) {
        var parsed = Expression.parse(source);
        assertThat(parsed).as(source).isInstanceOf(Expression.Parsed.Mistaken.class);
        assertThat(((Expression.Parsed.Mistaken) parsed).message()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 => 2              | true  | >=",
                "3 =<2               | false | <=",
                "'a' equals 'A'      | true  | =",
                "'a' notequals 'A'   | false | !=",
                "'ab' Contain 'B'    | true  | contains",
                "'ab' notcontain 'b' | false | notcontains",
                "[1, 2] *= 2         | true  | contains"
            })
    void oldSpellingsAreReadWithAWarning(String source, boolean answer, String today) {
        var understood = (Expression.Parsed.Understood) Expression.parse(source);
        assertThat(understood.expression().evaluate(name -> Value.missing())).isEqualTo(new Value.Flag(answer));
        assertThat(understood.warnings())
                .singleElement()
                .asString()
                .matches("column [0-9]+: \".*\" is an old spelling: write \\Q" + today + "\\E\\.");
    }

    @Test
    void withoutADayNoComparisonWithItHolds() {
        assertThat(Rows.expression("today() < '2999-01-01'").evaluate(name -> Value.missing()))
                .isEqualTo(new Value.Flag(false));
        assertThat(Rows.expression("today() != '2999-01-01'").evaluate(name -> Value.missing()))
                .isEqualTo(new Value.Flag(true));
    }

    @Test
    void theDayIsThatOfTheZoneOfTheClock() {
        Names none = name -> Value.missing();
        var evening = Instant.parse("2024-02-28T22:30:00Z");
        var leapDay = Rows.expression("today() = '2024-02-29'");
        assertThat(leapDay.evaluate(none.at(Clock.fixed(evening, ZoneId.of("Europe/Samara")))))
                .isEqualTo(new Value.Flag(true));
        assertThat(leapDay.evaluate(none.at(Clock.fixed(evening, ZoneOffset.UTC))))
                .isEqualTo(new Value.Flag(false));
    }

    @Test
    void lengthAndDepthAreBounded() {
        assertThat(mistaken("(".repeat(33) + "1" + ")".repeat(33))).contains("deeper than 32");
        assertThat(mistaken("!".repeat(900) + "1")).contains("deeper than 32");
        assertThat(mistaken("[".repeat(900))).contains("deeper than 32");
        assertThat(mistaken("'" + "x".repeat(999) + "'")).contains("longer than 1000");
        assertThat(Rows.expression("(".repeat(31) + "1" + ")".repeat(31)).evaluate(name -> Value.missing()))
                .isEqualTo(Value.number(1));
        assertThat(Rows.expression("1" + " or 1".repeat(190)).evaluate(name -> Value.missing()))
                .isEqualTo(Value.number(1));
    }

    private static String mistaken(String source) {
        return ((Expression.Parsed.Mistaken) Expression.parse(source)).message();
    }
}
