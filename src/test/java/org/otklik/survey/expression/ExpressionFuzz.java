package org.otklik.survey.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.otklik.testkit.InTime;

/**
 * Target of a fuzzer that is led by coverage: whatever stands in an expression and in the answers it reads, it is refused
 * with its column or has a value, the same each time; never an exception, never more than a second.
 */
public final class ExpressionFuzz {
    private static final Pattern REFUSAL = Pattern.compile("(?s)column [0-9]+: .+|longer than 1000 characters\\.");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]{1,4})?");

    private ExpressionFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) {
        isUnderstood(input);
    }

    /** The first line is the expression, the others are answers; tells whether it was understood. */
    public static boolean isUnderstood(byte[] input) {
        var lines = new String(input, StandardCharsets.UTF_8).split("\n", -1);
        return InTime.of(() -> isUnderstood(lines[0], answers(lines)));
    }

    private static boolean isUnderstood(String source, List<Value> answers) {
        var parsed = Expression.parse(source);
        if (parsed instanceof Expression.Parsed.Mistaken mistaken) {
            if (!REFUSAL.matcher(mistaken.message()).matches()) {
                throw new AssertionError("refused without its column: " + mistaken.message());
            }
            return false;
        }
        var expression = ((Expression.Parsed.Understood) parsed).expression();
        Names names = name -> answers.get(Math.floorMod(name.hashCode(), answers.size()));
        if (!expression.evaluate(names).equals(expression.evaluate(names))) {
            throw new AssertionError("two values for the same answers: " + source);
        }
        expression.calculate(names);
        expression.mentions();
        expression.reads();
        expression.isCondition(name -> name.length() % 2 == 0);
        return true;
    }

    /** At least the one that is missing. */
    private static List<Value> answers(String[] lines) {
        List<Value> answers = new ArrayList<>(List.of(Value.missing()));
        Stream.of(lines).skip(1).map(ExpressionFuzz::answer).forEach(answers::add);
        return answers;
    }

    private static Value answer(String line) {
        if (line.startsWith("[")) {
            return new Value.Several(Stream.of(line.substring(1).split(",", -1))
                    .map(ExpressionFuzz::single)
                    .toList());
        }
        return single(line);
    }

    private static Value single(String text) {
        if (text.equals("true") || text.equals("false")) {
            return new Value.Flag(text.equals("true"));
        }
        try {
            return NUMBER.matcher(text).matches() ? Value.number(Double.parseDouble(text)) : Value.text(text);
        } catch (NumberFormatException e) {
            return Value.text(text);
        }
    }
}
