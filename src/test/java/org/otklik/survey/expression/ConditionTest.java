package org.otklik.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of survey page 3.2 for the operators that this profile reads so far. */
class ConditionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a=0|{a} empty|false",
                "a=t:_|{a} empty|false",
                "a=[]|{a} empty|true",
                "|{a} empty|true",
                "a=t:|{a} notempty|false",
                "a=t:_yes_|{a} = 'Yes'|true",
                "a=t:É|{a} = 'é'|true",
                "a=t:ß|{a} = 'SS'|false",
                "a=t:05|{a} = 5|true",
                "a=f:true|{a} = 'TRUE'|true",
                "a=f:false|{a} = 0|true",
                "|{a} = ''|true",
                "|{a} = 0|false",
                "|{a} != 5|true",
                "a=[1]|{a} = 1|false",
                "|{a} < 5|false",
                "|{a} <= ''|true",
                "a=t:A|{a} >= 'a'|true",
                "|'10' < '9'|true",
                "|'10' < 9|false",
                "|'x' < 5|false",
                "|'' < 1|true",
                "a=1|!{a} empty|true",
                "a=1|!{a} = 1|false",
                "a=[]|!{a} = true|false",
                "|'ABC' contains 'b'|true",
                "a=[1,2]|{a} contains '2'|true",
                "a=5|{a} contains 5|true",
                "a=0|{a} contains 0|true",
                "a=t:x|{a} contains ''|false",
                "|{a} contains 1|false",
                "|{a} notcontains 1|true",
                "|{a} notcontains ''|false",
                "a=t:x|{a} notcontains ''|false",
                "a=2|{a} <= 3 or {b} = 1|true",
                "a=4|{a} <= 3 or {b} = 1|false",
                "a=t:info|{a} contains 'info' and !{b} notempty|true",
                "a=t:7|{a} > 6|true",
                "a=t:1e3|{a} = 1000|true",
                "a=t:0,5|{a} < 1|true",
                "a=t:0x1F|{a} = 31|true",
                "a=3|({a} = 1 or {a} = 3) and {a} <> 4|true",
                "a=3|{a} EqUaL 3 && true|true"
            })
    void operatorsAnswerAsTheTableSays(String names, String expression, boolean expected) {
        assertThat(holds(expression, names)).as(expression).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{a} >|column 6", "({a} = 1|not closed", "{a} = Yes|quotes", "{a} = 'it's'|not closed",
                        "{a} = 'x|not closed", "{a|not closed",
                "{a.b} = 1|plain name", "{} = 1|plain name", "{ a } = 1|plain name", "{a} + 1 > 2|no meaning",
                        "{a}|yes or no", "1|yes or no",
                "{a} = 007|quotes", "{a} = 1 {b}|not expected", "|missing at the end", "iif({a}, 1, 2) = 1|no meaning",
                        "{a} and {b} = 1|yes or no"
            })
    void whatIsOutsideTheGrammarIsRefusedWithAReason(String expression, String reason) {
        var parsed = Condition.parse(expression == null ? "" : expression);
        assertThat(parsed).as(expression).isInstanceOf(Condition.Parsed.Mistaken.class);
        assertThat(((Condition.Parsed.Mistaken) parsed).message()).contains(reason);
    }

    @Test
    void deepNestingIsRefusedNotOverflowed() {
        var deep = "(".repeat(400) + "1 = 1" + ")".repeat(400);
        assertThat(Condition.parse(deep)).isInstanceOf(Condition.Parsed.Mistaken.class);
        assertThat(Condition.parse("!".repeat(900) + "true")).isInstanceOf(Condition.Parsed.Mistaken.class);
        assertThat(Condition.parse("x".repeat(2000))).isInstanceOf(Condition.Parsed.Mistaken.class);
    }

    @Test
    void itKnowsWhatItReads() {
        assertThat(condition("{b} = 1 or ({a} contains 'x' and !{c} empty)").reads())
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tr", "fa", "pl"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(holds("{a} = 'INFO' and {b} = 0.5", "a=t:info;b=t:0.5")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static boolean holds(String expression, String names) {
        Map<String, Value> values = new HashMap<>();
        if (names != null) {
            for (var pair : names.split(";", -1)) {
                values.put(pair.substring(0, pair.indexOf('=')), value(pair.substring(pair.indexOf('=') + 1)));
            }
        }
        return condition(expression).holds(name -> values.getOrDefault(name, Value.missing()));
    }

    private static Value value(String text) {
        if (text.startsWith("t:")) {
            return Value.text(text.substring(2).replace('_', ' '));
        }
        if (text.startsWith("f:")) {
            return new Value.Flag(text.equals("f:true"));
        }
        if (text.startsWith("[")) {
            var inner = text.substring(1, text.length() - 1);
            return new Value.Several(
                    inner.isEmpty()
                            ? List.of()
                            : List.of(inner.split(",", -1)).stream()
                                    .map(n -> Value.number(Double.parseDouble(n)))
                                    .toList());
        }
        return Value.number(Double.parseDouble(text));
    }

    private static Condition condition(String expression) {
        var parsed = Condition.parse(expression);
        assertThat(parsed).isInstanceOf(Condition.Parsed.Understood.class);
        return ((Condition.Parsed.Understood) parsed).condition();
    }
}
