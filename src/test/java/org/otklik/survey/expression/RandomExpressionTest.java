package org.otklik.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever stands in an expression, it is understood or refused with its column, and understood ones have a value. */
class RandomExpressionTest {
    private static final int TEXTS = 20_000;
    private static final Duration BOUND = Duration.ofSeconds(1);

    /** The pieces of the language itself, so that random texts get past the first look. */
    private static final List<String> PIECES = List.of(
            ("( ) [ ] , , ! - + * / % ^ = == != <> < <= > >= => =< *= || && ' \" \\ { } . : # {a} {a} {b} {c_d} {a.b} 0 1 2"
                            + " -1 0.5 007 1e3 0x1F 'x' 'y' \"z\" '' '2026-01-01' 'a<>b' true FALSE null undefined"
                            + " empty notempty negate and or AND equal notequal less greaterorequal equals contain"
                            + " contains notcontains anyof allof noneof power iif( sum( avg( min( max( round( today("
                            + " today() iif age( é ё \uD83D \u0000 \u00A0 \t \n")
                    .split(" ", -1));

    private static final List<Value> VALUES = List.of(
            Value.missing(),
            Value.text(""),
            Value.text("0,5"),
            Value.text("x"),
            Value.text("1e308"),
            Value.number(-0.0),
            Value.number(1e21),
            Value.number(Double.NaN),
            Value.number(Double.POSITIVE_INFINITY),
            new Value.Flag(true),
            new Value.Several(
                    List.of(Value.number(1.5), Value.missing(), new Value.Several(List.of(Value.text("y"))))));

    private final long seed = Long.getLong("otklik.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void printTheSeed() {
        System.out.println("RandomExpressionTest seed " + seed + " (-Dotklik.seed=" + seed + ")");
    }

    @Test
    void aRandomTextIsUnderstoodOrRefusedWithItsColumn() {
        var understood = IntStream.range(0, TEXTS)
                .filter(i -> isUnderstood(randomText(1 + random.nextInt(8))))
                .count();
        assertThat(understood).as("texts that were understood").isGreaterThan(TEXTS / 100);
    }

    @Test
    void aMutatedExpressionIsUnderstoodOrRefusedWithItsColumn() {
        var whole = "iif({a} contains 'x' or !{b} empty, round({c_d} * 1.5, 1), sum([1, {a}], -2)) >= 3 and today(1) >"
                + " '2026-01-01'";
        assertThat(isUnderstood(whole)).isTrue();
        for (var i = 0; i < TEXTS; i++) {
            isUnderstood(mutated(whole));
        }
    }

    @Test
    void theLongestAndDeepestTextsAreAnsweredInTime() {
        for (var piece : PIECES) {
            isUnderstood(piece.repeat(1 + 999 / piece.length()));
            isUnderstood((piece + " ").repeat(1 + 999 / (piece.length() + 1)));
            isUnderstood("1" + (" " + piece + " 1").repeat(999 / (piece.length() + 3)));
        }
    }

    private boolean isUnderstood(String source) {
        var start = System.nanoTime();
        var parsed = Expression.parse(source);
        if (parsed instanceof Expression.Parsed.Mistaken mistaken) {
            assertThat(mistaken.message()).as(source).matches("(?s)column [0-9]+: .+|longer than 1000 characters\\.");
        } else {
            var expression = ((Expression.Parsed.Understood) parsed).expression();
            assertThat(expression.evaluate(name -> VALUES.get(random.nextInt(VALUES.size()))))
                    .as(source)
                    .isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(source).isLessThan(BOUND);
        return parsed instanceof Expression.Parsed.Understood;
    }

    private String randomText(int pieces) {
        return IntStream.range(0, pieces)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private String mutated(String source) {
        var text = new StringBuilder(source);
        for (var i = random.nextInt(4); i >= 0; i--) {
            var at = random.nextInt(text.length());
            var end = Math.min(text.length(), at + random.nextInt(4));
            text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
