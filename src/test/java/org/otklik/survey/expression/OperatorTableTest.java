package org.otklik.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Survey page 3.2 row by row; every answer was taken from survey-core 3.1.1. */
class OperatorTableTest {
    @ParameterizedTest
    @MethodSource({
        "reading",
        "emptiness",
        "equality",
        "order",
        "arithmetic",
        "joining",
        "membership",
        "anyOf",
        "functions"
    })
    void anAnswerIsThatOfSurveyCore(String row) {
        Rows.check(row);
    }

    static Stream<Arguments> reading() {
        return Rows.of("""
                a=" 7 ": {a} → 7
                a="TRUE": {a} → true
                a=" true ": {a} → " true "
                a="1e3": {a} → 1000
                a="1e400": {a} → "1e400"
                a="0,5": {a} → 0.5
                a="1,2,3": {a} → "1,2,3"
                a="'x'": {a} → "x"
                a="\\"y'": {a} → "y"
                a="'5'": {a} → "5"
                a="0x1F": {a} → 31
                a="0X1F": {a} → "0X1F"
                a=[1,"2"]: {a} → [1,"2"]
                a="05": {a} → "05"
                a="-05": {a} → -5
                a="0.": {a} → 0
                a=".5": {a} → 0.5
                a="123456789012345": {a} → 123456789012345
                a="1234567890123456": {a} → "1234567890123456"
                a="-": {a} → "-"
                a="1-2": {a} → "1-2"
                a="Infinity": {a} → "Infinity"
                a="x": {a} → "x"
                '5' → "5"
                'true' → "true"
                {a} → null
                [{a}, 1] → [null, 1]
                """);
    }

    static Stream<Arguments> emptiness() {
        return Rows.of("""
                a=0: {a} empty → false
                a=false: {a} empty → false
                a=" ": {a} empty → false
                a="": {a} empty → true
                a=[]: {a} empty → true
                {a} empty → true
                {a} notempty → false
                a=[0]: {a} notempty → true
                """);
    }

    static Stream<Arguments> equality() {
        return Rows.of("""
                a=" yes ": {a} = 'Yes' → true
                a="É": {a} = 'é' → true
                a="ß": {a} = 'SS' → false
                a="\u00a0a": {a} = 'a' → true
                a="05": {a} = 5 → true
                a=true: {a} = 'TRUE' → true
                a=true: {a} = ' true' → false
                a=true: {a} = 1 → true
                a=false: {a} = 0 → true
                a=1: {a} = 'true' → false
                a=0: {a} = '' → false
                a=0: {a} = ' ' → true
                {a} = '' → true
                {a} = 'undefined' → true
                {a} = null → true
                iif(0, 1) = [] → true
                ('x' * 1) = '' → false
                ('x' * 1) = ('x' * 1) → false
                [] = 'undefined' → true
                {a} = 0 → false
                {a} = false → false
                {a} = [] → false
                {a} != 5 → true
                a=[1,2]: {a} = [2,1] → true
                a=["b","A"]: {a} = ['a','B'] → false
                a=[1]: {a} = 1 → false
                a=["x"]: {a} = [' X'] → true
                a=[1,2]: {a} = [1] → false
                [[1], 2] = [2, [1]] → true
                """);
    }

    static Stream<Arguments> order() {
        return Rows.of("""
                {a} < 5 → false
                {a} >= 0 → false
                {a} <= '' → true
                a="A": {a} >= 'a' → true
                a="A": {a} > 'a' → false
                '10' < '9' → true
                '10' < 9 → false
                'x' < 5 → false
                'x' >= 5 → false
                '' < 1 → true
                true > 0 → true
                a=[1]: {a} < 2 → true
                a=[1,2]: {a} < 2 → false
                [1] < [2] → true
                3 > 2 > 1 → false
                """);
    }

    static Stream<Arguments> arithmetic() {
        return Rows.of("""
                a="1",b="2": {a} + {b} → 3
                '1' + '2' → "12"
                a="x": {a} + 1 → "x1"
                true + 1 → 2
                {a} + 1 → 1
                2 / {a} → null
                {a} + 'x' → "x"
                b=[1]: {a} + {b} → [1]
                0.1 + 0.2 → 0.3
                1.1 * 1.1 → 1.21
                1 / 3 → 0.3333333333333333
                '1.5' - 1 → 0.5
                5 / 0 → null
                -5 % 3 → -2
                2 ^ 3 ^ 2 → 64
                -2 ^ 2 → 4
                'x' * 1 → null
                1 / (5 / '0') → 0
                [1,2] + 3 → 6
                [1,2] + [3] → [1,2,3]
                [1,2] + 'x' → "1, 2x"
                'x' + [1,2] → "x1, 2"
                [1] + 2 → "12"
                [1] + [2] → "12"
                [5] - 1 → 4
                10 ^ 21 + 'x' → "1e+21x"
                'x' + 1 / 10000000 → "x1e-7"
                a=[2,1]: {a} contains 1 + 1 → 2
                a=1: {a} + {b} empty → 2
                """);
    }

    static Stream<Arguments> functions() {
        return Rows.of("""
                iif({a}, 1, 2) → 2
                a=[]: iif({a}, 1, 2) → 1
                iif(0, 1) → null
                [iif(0, 1)] → [null]
                a=[1,2]: sum({a}, 3) → 6
                avg(1, 2, 2) → 1.6666666666666667
                a="x": sum({a}, 1) → "0x1"
                sum({a}) → 0
                avg({a}) → 0
                min({a}) → null
                a="10": max({a}, 9) → 10
                max('b', 'a') → "b"
                min('10', '9') → 9
                max('05', 4) → 5
                round(1.005, 2) → 1.01
                round(-2.5) → -3
                round('x') → null
                round(true) → null
                round(0.49999999999999994) → 1
                today() > '2020-01-01' → true
                """);
    }

    static Stream<Arguments> joining() {
        return Rows.of("""
                1 and 2 → 2
                0 or 'x' → "x"
                b=1: {a} and {b} → 0
                b=[1]: {a} or {b} → []
                b="x": {b} and {a} → ""
                {a} and {b} → 0
                {a} or {b} → 0
                [] or [] → []
                b=[]: {a} or {b} → []
                a=1: !{a} empty → true
                a=1: !{a} = 1 → false
                a=[]: !{a} → false
                a=0: !{a} → true
                !'' → true
                (1 and 2) = 2 → true
                1 = 2 or 1 = 1 and 1 = 2 → false
                """);
    }

    static Stream<Arguments> membership() {
        return Rows.of("""
                'ABC' contains 'b' → true
                a=[1,2]: {a} contains '2' → true
                a=[1,2]: {a} contains [2,1] → true
                a=[1,2]: {a} contains [2,3] → false
                a=5: {a} contains 5 → true
                a=15: {a} contains 5 → true
                a=true: {a} contains 'RU' → true
                a=0: {a} contains 0 → false
                a="x": {a} contains '' → false
                a="x,y": {a} contains ['x','y'] → true
                a="x": {a} contains [] → true
                a=[]: {a} contains 1 → false
                {a} contains 1 → false
                {a} notcontains 1 → true
                {a} notcontains '' → false
                a="x": {a} notcontains '' → false
                a=[]: {a} notcontains '' → true
                a=[1]: {a} notcontains [] → false
                a=[1,2]: {a} notcontains 3 → true
                """);
    }

    static Stream<Arguments> anyOf() {
        return Rows.of("""
                {a} anyof [] → true
                {a} anyof [1] → false
                {a} noneof [1] → true
                'x' anyof ['X', 1] → true
                'a' anyof 'ab' → true
                'ab' anyof 'a' → false
                a=[1,2]: {a} anyof [3,2] → true
                a=[1,2]: {a} anyof 2 → true
                a=[1,2]: {a} anyof [] → true
                [1,2] allof [2] → true
                [1,2] allof [2,3] → false
                {a} allof [] → true
                {a} allof [1] → false
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1e21, 1e+21",
        "123456789012345680000, 123456789012345680000",
        "1e-7, 1e-7",
        "1.5e-7, 1.5e-7",
        "0.000001, 0.000001",
        "-0.0, 0",
        "2e-3, 0.002",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "0.3333333333333333, 0.3333333333333333",
        "1e15, 1000000000000000"
    })
    void aNumberIsPrintedAsEcmaScriptPrintsIt(double number, String printed) {
        assertThat(Value.number(number).printed()).isEqualTo(printed);
    }

    @Test
    void aListIsPrintedWithBlanksForPeople() {
        var list = new Value.Several(java.util.List.of(Value.number(1), Value.text("x")));
        assertThat(list.printed()).isEqualTo("1, x");
        assertThat(Value.missing().printed()).isEmpty();
    }
}
