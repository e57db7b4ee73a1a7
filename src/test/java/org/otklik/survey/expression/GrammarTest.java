package org.otklik.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

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
                "{a} =< 3                | \"<\" needs a value before it",
                "'a<>b' = 1              | never matches",
                "{equals} = 1            | never matches",
                "{a} = null              | ask with empty or notempty",
                "!null                   | ask with empty or notempty",
                "{a} + 1 > 2             | column 5: this kiosk does not calculate",
                "{a} -1 > 2              | column 5: this kiosk does not calculate",
                "{a} * 2 = 4             | this kiosk does not calculate",
                "iif({a} = 1, 1, 2) = 1  | \"iif\" is a function",
                "({a} = 1) empty         | \"empty\" was not expected",
                "{a} empty2              | stands in quotes",
                "{a} ~ 1                 | no meaning"
            })
    void whatIsOutsideTheGrammarIsRefusedWithItsColumnAndReason(String source, String reason) {
        var parsed = Expression.parse(source);
        assertThat(parsed).as(source).isInstanceOf(Expression.Parsed.Mistaken.class);
        assertThat(((Expression.Parsed.Mistaken) parsed).message()).contains(reason);
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
