package org.otklik.testkit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.Clearing;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.Demand;
import org.otklik.survey.Offer;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionHead;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.Visibility;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/** A question in the words of a test; every method returns a new draft. */
public record QuestionDraft(QuestionHead head, Function<QuestionHead, Question> type) {
    private static final int LONGEST_COMMENT = 300;

    /** Five points, 1 to 5, as faces. */
    public static QuestionDraft rating(String name) {
        var points = IntStream.rangeClosed(1, 5)
                .mapToObj(point -> new Choice(Value.number(point), Optional.empty()))
                .toList();
        return of(
                name,
                head -> new RatingQuestion(
                        head, RatingQuestion.Look.SMILEYS, points, Optional.empty(), Optional.empty()));
    }

    public static QuestionDraft choice(String name, String... values) {
        return of(name, head -> new ChoiceQuestion(head, Offer.of(choices(values))));
    }

    public static QuestionDraft checks(String name, String... values) {
        return checksUpTo(values.length, name, values);
    }

    /** Not more than so many of them at once. */
    public static QuestionDraft checksUpTo(int most, String name, String... values) {
        return of(
                name,
                head -> new ChecksQuestion(head, Offer.of(choices(values)), OptionalInt.empty(), OptionalInt.of(most)));
    }

    public static QuestionDraft comment(String name) {
        return of(name, head -> new CommentQuestion(head, LONGEST_COMMENT, Optional.empty()));
    }

    public QuestionDraft visibleIf(String condition) {
        return new QuestionDraft(head.shown(Visibility.when(condition(condition))), type);
    }

    /** One of its choices is there only while the condition holds. */
    public QuestionDraft offeredIf(String value, String condition) {
        var seen = Optional.of(condition(condition));
        return new QuestionDraft(head, made -> {
            var question = type.apply(made);
            return question.offering(question.choices().stream()
                    .map(choice ->
                            choice.is(Value.text(value)) ? new Choice(choice.value(), choice.text(), seen) : choice)
                    .toList());
        });
    }

    public QuestionDraft required() {
        return new QuestionDraft(head.demanding(Demand.REQUIRED), type);
    }

    public QuestionDraft clearedWhenHidden() {
        return new QuestionDraft(head.cleared(Clearing.ON_HIDDEN), type);
    }

    Question made() {
        return type.apply(head);
    }

    static Condition condition(String text) {
        var parsed = Condition.parse(text);
        if (parsed instanceof Condition.Parsed.Understood understood) {
            return understood.condition();
        }
        throw new IllegalArgumentException(parsed.toString());
    }

    private static QuestionDraft of(String name, Function<QuestionHead, Question> type) {
        return new QuestionDraft(QuestionHead.of(name), type);
    }

    private static List<Choice> choices(String... values) {
        return Stream.of(values)
                .map(value -> new Choice(Value.text(value), Optional.empty()))
                .toList();
    }
}
