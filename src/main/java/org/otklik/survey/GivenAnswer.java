package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.otklik.json.Fields;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.survey.expression.Value;

/** An answer that the author gives: {@code defaultValue}, or what a trigger sets. Survey page 4, "Graph". */
final class GivenAnswer {
    private GivenAnswer() {}

    /** The value as written; what can be nobody's answer is a fault. */
    static Optional<Value> read(Fields fields, String name, Reader reader) {
        var written = fields.any(name);
        var value = written.flatMap(GivenAnswer::value);
        if (written.isPresent() && value.isEmpty()) {
            var message = "This cannot be an answer.";
            reader.error("value.type", fields.place(name), message, "Write a value, or a list of values.");
        }
        return value;
    }

    /** Faults a value that the question does not take. */
    static void check(Question question, Value value, Fields fields, String name, Reader reader) {
        if (!fits(question, value)) {
            var message = "\"" + value.printed() + "\" is no answer of \"" + question.name() + "\".";
            reader.error("value.no_answer", fields.place(name), message, hint(question));
        }
    }

    private static String hint(Question question) {
        return question.choices().isEmpty()
                ? "Write what a visitor could write there."
                : "Write the value of a choice; a question of several takes a list.";
    }

    private static Optional<Value> value(JsonValue written) {
        if (!(written instanceof JsonArray array)) {
            return scalar(written);
        }
        List<Value> values = new ArrayList<>();
        for (var item : array.items()) {
            var value = scalar(item);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new Value.Several(values));
    }

    private static Optional<Value> scalar(JsonValue written) {
        if (written instanceof JsonText text) {
            return Optional.of(Value.text(text.text()));
        }
        if (written instanceof JsonBool bool) {
            return Optional.of(new Value.Flag(bool.value()));
        }
        return written instanceof JsonNumber number
                ? Optional.of(Value.number(Double.parseDouble(number.digits())))
                : Optional.empty();
    }

    private static boolean fits(Question question, Value value) {
        if (question instanceof BooleanQuestion || question instanceof HtmlQuestion) {
            return question instanceof BooleanQuestion yesNo && isYesOrNo(yesNo, value);
        }
        if (question instanceof ChecksQuestion checks) {
            return areChoices(checks, value, checks.mostTicks());
        }
        if (question instanceof PictureQuestion pictures && pictures.pick() == PictureQuestion.Pick.SEVERAL) {
            return areChoices(pictures, value, pictures.choices().size());
        }
        if (question instanceof TextQuestion text && text.input() == TextQuestion.Input.NUMBER) {
            return value instanceof Value.Num num && isBetween(text, num.number());
        }
        if (question.freeText()) {
            return value instanceof Value.Text text && isShort(question, text.text());
        }
        return isChoice(question, value);
    }

    private static boolean isYesOrNo(BooleanQuestion question, Value value) {
        return value instanceof Value.Flag
                || value.printed().equals("true")
                || value.printed().equals("false")
                || isChoice(question, value);
    }

    private static boolean areChoices(Question question, Value value, int most) {
        return value instanceof Value.Several several
                && !several.isEmpty()
                && several.values().size() <= most
                && several.values().stream().allMatch(new HashSet<Value>()::add)
                && several.values().stream().allMatch(one -> isChoice(question, one));
    }

    private static boolean isBetween(TextQuestion question, double number) {
        return number >= question.least().orElse(-Double.MAX_VALUE)
                && number <= question.most().orElse(Double.MAX_VALUE);
    }

    private static boolean isShort(Question question, String text) {
        var most = question instanceof CommentQuestion comment
                ? comment.maxLength()
                : ((TextQuestion) question).maxLength();
        return !text.isEmpty() && text.length() <= most;
    }

    private static boolean isChoice(Question question, Value value) {
        return !(value instanceof Value.Several) && question.choices().stream().anyMatch(choice -> choice.is(value));
    }
}
