package org.otklik.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.survey.BooleanQuestion;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.PictureQuestion;
import org.otklik.survey.Question;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.TextQuestion;
import org.otklik.survey.expression.Value;

/** What may be answered to a question. */
final class PossibleAnswers {
    /** 2^12 sets of ticks can be tried one by one. */
    private static final int MOST_TICKS = 12;

    private PossibleAnswers() {}

    /** Every answer, no answer among them; nothing where they are too many to list. */
    static Optional<List<Value>> of(Question question) {
        if (takesOne(question)) {
            return Optional.of(single(question.choices()));
        }
        if (takesSeveral(question)) {
            return question.choices().size() <= MOST_TICKS ? Optional.of(ticks(question)) : Optional.empty();
        }
        return question instanceof HtmlQuestion ? Optional.of(List.of(Value.missing())) : Optional.empty();
    }

    /** Whether this value, which is not empty, is an answer of the question. */
    static boolean contain(Question question, Value value) {
        if (takesOne(question)) {
            return hasPoint(question.choices(), value);
        }
        if (takesSeveral(question)) {
            return value instanceof Value.Several several
                    && several.values().size() <= mostTicks(question)
                    && several.values().stream().distinct().count()
                            == several.values().size()
                    && several.values().stream().allMatch(one -> hasPoint(question.choices(), one));
        }
        if (question instanceof TextQuestion text && text.input() == TextQuestion.Input.NUMBER) {
            return value instanceof Value.Num || fits(value, text.maxLength());
        }
        return fits(value, longest(question));
    }

    /** The answer as it is kept: a text that reads as a number is one where a number is asked for. */
    static Value read(Question question, Value value) {
        if (question instanceof TextQuestion text && text.input() == TextQuestion.Input.NUMBER) {
            var number = value.asNumber();
            return number.isPresent() ? Value.number(number.getAsDouble()) : value;
        }
        return value;
    }

    /** Whether a number is asked for and a text is there that reads as none, such as a lone minus sign. */
    static boolean isUnreadable(Question question, Value value) {
        return question instanceof TextQuestion text
                && text.input() == TextQuestion.Input.NUMBER
                && value instanceof Value.Text;
    }

    static boolean takesSeveral(Question question) {
        return question instanceof ChecksQuestion
                || (question instanceof PictureQuestion picture && picture.pick() == PictureQuestion.Pick.SEVERAL);
    }

    private static boolean takesOne(Question question) {
        return question instanceof RatingQuestion
                || question instanceof ChoiceQuestion
                || question instanceof BooleanQuestion
                || (question instanceof PictureQuestion && !takesSeveral(question));
    }

    private static int mostTicks(Question question) {
        return question instanceof ChecksQuestion checks
                ? checks.mostTicks()
                : question.choices().size();
    }

    private static int longest(Question question) {
        if (question instanceof CommentQuestion comment) {
            return comment.maxLength();
        }
        return question instanceof TextQuestion text ? text.maxLength() : -1;
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

    private static List<Value> ticks(Question question) {
        var choices = question.choices();
        var values = new ArrayList<Value>(List.of(Value.missing()));
        for (var set = 1; set < 1 << choices.size(); set++) {
            var ticked = new ArrayList<Value>();
            for (var at = 0; at < choices.size(); at++) {
                if ((set >> at & 1) == 1) {
                    ticked.add(choices.get(at).value());
                }
            }
            if (ticked.size() <= mostTicks(question)) {
                values.add(new Value.Several(ticked));
            }
        }
        return values;
    }
}
