package org.otklik.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a} = 1",
                "{a} empty",
                "!{a}",
                "true",
                "{a} contains 'x' and ({b} < 2 or {c} anyof [1])",
                "({a} = 1)",
                "{a} + 1 > 2",
                "today() < '2030-01-01'",
                "iif({a}, {b} = 1, false)"
            })
    void aYesOrNoByItsFormIsACondition(String source) {
        assertThat(Condition.parse(source)).isInstanceOf(Condition.Parsed.Understood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a}",
                "1",
                "'x'",
                "[1]",
                "{a} and {b} = 1",
                "{a} = 1 or 'x'",
                "({a})",
                "{a} + 1",
                "iif({a} = 1, 1, true)"
            })
    void whatCouldBeNeitherIsRefused(String source) {
        var parsed = Condition.parse(source);
        assertThat(parsed).as(source).isInstanceOf(Condition.Parsed.Mistaken.class);
        assertThat(((Condition.Parsed.Mistaken) parsed).message()).contains("not yes or no");
    }

    @Test
    void aQuestionForYesOrNoIsAConditionAlone() {
        assertThat(Condition.parse("{b} and !{a} or iif({a} = 1, {b}, true)", "b"::equals))
                .isInstanceOf(Condition.Parsed.Understood.class);
        assertThat(Condition.parse("{b} or {a}", "b"::equals)).isInstanceOf(Condition.Parsed.Mistaken.class);
    }

    @Test
    void anOldSpellingIsToldByItsColumn() {
        assertThat(((Condition.Parsed.Understood) Condition.parse("{a} => 3")).warnings())
                .containsExactly("column 5: \"=>\" is an old spelling: write >=.");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReasonOfTheExpression() {
        assertThat(((Condition.Parsed.Mistaken) Condition.parse("{a} =")).message())
                .isEqualTo("column 6: a value is missing at the end.");
    }

    @Test
    void itKnowsWhatItReads() {
        assertThat(condition("{b} = 1 or ({a} contains ['x', {d}] and !{c} empty)")
                        .reads())
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void itHoldsByTheAnswersItIsGiven() {
        var low = condition("{overall} < 3 or ({overall} empty and {ease} < 3)");
        assertThat(low.holds(name -> Value.missing())).isFalse();
        assertThat(low.holds(name -> name.equals("ease") ? Value.number(2) : Value.missing()))
                .isTrue();
        assertThat(low).hasToString("{overall} < 3 or ({overall} empty and {ease} < 3)");
    }

    private static Condition condition(String source) {
        return ((Condition.Parsed.Understood) Condition.parse(source)).condition();
    }
}
