package org.otklik.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Choice;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;

/** What may be answered to a question. */
final class PossibleAnswers {
    /** 2^12 sets of ticks can be tried one by one. */
    private static final int MOST_TICKS = 12;

    private PossibleAnswers() {}

    /** Every answer, no answer among them; nothing where they are too many to list. */
    static Optional<List<Value>> of(Question question) {
        if (question.form() instanceof AnswerForm.One) {
            return Optional.of(single(question.choices()));
        }
        if (question.form() instanceof AnswerForm.Several several) {
            return question.choices().size() <= MOST_TICKS
                    ? Optional.of(ticks(question.choices(), several.most()))
                    : Optional.empty();
        }
        return question.answerable() ? Optional.empty() : Optional.of(List.of(Value.missing()));
    }

    /** Whether this value, which is not empty, is an answer of the question. */
    static boolean contain(Question question, Value value) {
        var form = question.form();
        if (form instanceof AnswerForm.One) {
            return hasPoint(question.choices(), value);
        }
        if (form instanceof AnswerForm.Several most) {
            return value instanceof Value.Several several
                    && several.values().size() <= most.most()
                    && several.values().stream().distinct().count()
                            == several.values().size()
                    && several.values().stream().allMatch(one -> hasPoint(question.choices(), one));
        }
        if (form instanceof AnswerForm.Numeric number) {
            return value instanceof Value.Num || fits(value, number.longest());
        }
        return form instanceof AnswerForm.Words words && fits(value, words.longest());
    }

    /** The answer as it is kept: a text that reads as a number is one where a number is asked for. */
    static Value read(Question question, Value value) {
        var number = value.asNumber();
        return question.form() instanceof AnswerForm.Numeric && number.isPresent()
                ? Value.number(number.getAsDouble())
                : value;
    }

    /** Whether a number is asked for and a text is there that reads as none, such as a lone minus sign. */
    static boolean isUnreadable(Question question, Value value) {
        return question.form() instanceof AnswerForm.Numeric && value instanceof Value.Text;
    }

    private static boolean fits(Value value, int longest) {
        return value instanceof Value.Text text && text.text().length() <= longest;
    }

    private static boolean hasPoint(List<Choice> points, Value value) {
        return points.stream().anyMatch(point -> point.value().equals(value));
    }

    private static List<Value> single(List<Choice> points) {
        var values = new ArrayList<Value>(List.of(Value.missing()));
        points.forEach(point -> values.add(point.value()));
        return values;
    }

    private static List<Value> ticks(List<Choice> choices, int most) {
        var values = new ArrayList<Value>(List.of(Value.missing()));
        for (var set = 1; set < 1 << choices.size(); set++) {
            var ticked = new ArrayList<Value>();
            for (var at = 0; at < choices.size(); at++) {
                if ((set >> at & 1) == 1) {
                    ticked.add(choices.get(at).value());
                }
            }
            if (ticked.size() <= most) {
                values.add(new Value.Several(ticked));
            }
        }
        return values;
    }
}
