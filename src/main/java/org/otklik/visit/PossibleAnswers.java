package org.otklik.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.Question;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.expression.Value;

/** What may be answered to a question. */
final class PossibleAnswers {
    /** 2^12 sets of ticks can be tried one by one. */
    private static final int MOST_TICKS = 12;

    private PossibleAnswers() {}

    /** Every answer, no answer among them; nothing where they are too many to list. */
    static Optional<List<Value>> of(Question question) {
        if (question instanceof RatingQuestion rating) {
            return Optional.of(single(rating.points()));
        }
        if (question instanceof ChoiceQuestion choice) {
            return Optional.of(single(choice.choices()));
        }
        if (question instanceof ChecksQuestion checks && checks.choices().size() <= MOST_TICKS) {
            return Optional.of(ticks(checks));
        }
        return Optional.empty();
    }

    /** Whether this value, which is not empty, is an answer of the question. */
    static boolean contain(Question question, Value value) {
        if (question instanceof RatingQuestion rating) {
            return hasPoint(rating.points(), value);
        }
        if (question instanceof ChoiceQuestion choice) {
            return hasPoint(choice.choices(), value);
        }
        if (question instanceof ChecksQuestion checks) {
            return value instanceof Value.Several several
                    && several.values().size() <= checks.mostTicks()
                    && several.values().stream().distinct().count()
                            == several.values().size()
                    && several.values().stream().allMatch(one -> hasPoint(checks.choices(), one));
        }
        return question instanceof CommentQuestion comment
                && value instanceof Value.Text text
                && text.text().length() <= comment.maxLength();
    }

    private static boolean hasPoint(List<Choice> points, Value value) {
        return points.stream().anyMatch(point -> point.value().equals(value));
    }

    private static List<Value> single(List<Choice> points) {
        var values = new ArrayList<Value>(List.of(Value.missing()));
        points.forEach(point -> values.add(point.value()));
        return values;
    }

    private static List<Value> ticks(ChecksQuestion checks) {
        var values = new ArrayList<Value>(List.of(Value.missing()));
        for (var set = 1; set < 1 << checks.choices().size(); set++) {
            var ticked = new ArrayList<Value>();
            for (var at = 0; at < checks.choices().size(); at++) {
                if ((set >> at & 1) == 1) {
                    ticked.add(checks.choices().get(at).value());
                }
            }
            if (ticked.size() <= checks.mostTicks()) {
                values.add(new Value.Several(ticked));
            }
        }
        return values;
    }
}
