package org.otklik.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.otklik.survey.BooleanQuestion;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.Clearing;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.ItemOrder;
import org.otklik.survey.Offer;
import org.otklik.survey.PictureQuestion;
import org.otklik.survey.Question;
import org.otklik.survey.QuestionHead;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.Text;
import org.otklik.survey.TextQuestion;
import org.otklik.survey.Validator;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/** A question in the words of a test; every method returns a new draft. */
public record QuestionDraft(HeadDraft head, Function<QuestionHead, Question> type) {
    private static final int LONGEST_COMMENT = 300;

    /** Five points, 1 to 5, as faces. */
    public static QuestionDraft rating(String name) {
        return rating(name, RatingQuestion.Look.SMILEYS, 5);
    }

    public static QuestionDraft rating(String name, RatingQuestion.Look look, int most) {
        var points = IntStream.rangeClosed(1, most)
                .mapToObj(point -> new Choice(Value.number(point), Optional.empty()))
                .toList();
        return of(name, head -> new RatingQuestion(head, look, points, Optional.empty(), Optional.empty()));
    }

    public static QuestionDraft choice(String name, String... values) {
        return of(name, head -> new ChoiceQuestion(head, Offer.of(choices(values))));
    }

    public static QuestionDraft checks(String name, String... values) {
        return of(
                name,
                head -> new ChecksQuestion(head, Offer.of(choices(values)), OptionalInt.empty(), OptionalInt.empty()));
    }

    /** Not more than so many of them at once. */
    public static QuestionDraft checksUpTo(int most, String name, String... values) {
        return of(
                name,
                head -> new ChecksQuestion(head, Offer.of(choices(values)), OptionalInt.empty(), OptionalInt.of(most)));
    }

    /** As {@link #checks}, with so many ticks at the least and at the most. */
    public static QuestionDraft checksOf(int least, int most, String name, String... values) {
        return of(
                name,
                head -> new ChecksQuestion(
                        head, Offer.of(choices(values)), OptionalInt.of(least), OptionalInt.of(most)));
    }

    public static QuestionDraft pictures(String name, PictureQuestion.Pick pick, String... values) {
        return of(name, head -> new PictureQuestion(head, Offer.of(choices(values)), pick));
    }

    public static QuestionDraft yesOrNo(String name) {
        return of(name, head -> BooleanQuestion.of(head, Optional.of(Text.of("yes")), Optional.of(Text.of("no"))));
    }

    public static QuestionDraft comment(String name) {
        return of(name, head -> new CommentQuestion(head, LONGEST_COMMENT, Optional.empty()));
    }

    public static QuestionDraft text(String name, TextQuestion.Input input) {
        return of(
                name,
                head -> new TextQuestion(
                        head,
                        input,
                        LONGEST_COMMENT,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
    }

    public static QuestionDraft number(String name, double least, double most) {
        return of(
                name,
                head -> new TextQuestion(
                        head,
                        TextQuestion.Input.NUMBER,
                        LONGEST_COMMENT,
                        Optional.empty(),
                        OptionalDouble.of(least),
                        OptionalDouble.of(most)));
    }

    public static QuestionDraft html(String name, String words) {
        return of(name, head -> new HtmlQuestion(head, Text.of(words)));
    }

    public QuestionDraft titled(String words) {
        return new QuestionDraft(head.titled(words), type);
    }

    public QuestionDraft visibleIf(String condition) {
        return new QuestionDraft(head.shownIf(condition(condition)), type);
    }

    public QuestionDraft required() {
        return new QuestionDraft(head.required(), type);
    }

    public QuestionDraft requiredIf(String condition) {
        return new QuestionDraft(head.requiredIf(condition(condition)), type);
    }

    public QuestionDraft must(Validator... validators) {
        return new QuestionDraft(head.must(List.of(validators)), type);
    }

    public QuestionDraft startingWith(Value value) {
        return new QuestionDraft(head.startingWith(value), type);
    }

    public QuestionDraft cleared(Clearing clearing) {
        return new QuestionDraft(head.cleared(clearing), type);
    }

    public QuestionDraft clearedWhenHidden() {
        return cleared(Clearing.ON_HIDDEN);
    }

    /** One of its choices is there only while the condition holds. */
    public QuestionDraft offeredIf(String value, String condition) {
        var seen = Optional.of(condition(condition));
        return changed(question -> question.offering(question.choices().stream()
                .map(choice -> choice.is(Value.text(value)) ? new Choice(choice.value(), choice.text(), seen) : choice)
                .toList()));
    }

    /** Its choices stand in another order in every visit. */
    public QuestionDraft shuffled() {
        return offer(offer -> new Offer(offer.choices(), ItemOrder.RANDOM, offer.other()));
    }

    public QuestionDraft withNone() {
        return offer(offer -> new Offer(with(offer.choices(), "none", Choice.Kind.NONE), offer.order(), offer.other()));
    }

    /** With the item that asks for a text of at most twenty characters. */
    public QuestionDraft withOther() {
        var other = Optional.of(new Offer.Other(Optional.empty(), Optional.empty(), 20));
        return offer(offer -> new Offer(with(offer.choices(), "other", Choice.Kind.OTHER), offer.order(), other));
    }

    Question made() {
        return type.apply(head.made());
    }

    static Condition condition(String text) {
        var parsed = Condition.parse(text);
        if (parsed instanceof Condition.Parsed.Understood understood) {
            return understood.condition();
        }
        throw new IllegalArgumentException(parsed.toString());
    }

    private QuestionDraft changed(UnaryOperator<Question> change) {
        return new QuestionDraft(head, made -> change.apply(type.apply(made)));
    }

    private QuestionDraft offer(UnaryOperator<Offer> change) {
        return changed(question -> {
            if (question instanceof ChoiceQuestion choice) {
                return new ChoiceQuestion(choice.head(), change.apply(choice.offer()));
            }
            if (question instanceof PictureQuestion picture) {
                return new PictureQuestion(picture.head(), change.apply(picture.offer()), picture.pick());
            }
            var checks = (ChecksQuestion) question;
            return new ChecksQuestion(checks.head(), change.apply(checks.offer()), checks.least(), checks.most());
        });
    }

    private static QuestionDraft of(String name, Function<QuestionHead, Question> type) {
        return new QuestionDraft(HeadDraft.of(name), type);
    }

    private static List<Choice> choices(String... values) {
        return Stream.of(values)
                .map(value -> new Choice(Value.text(value), Optional.empty()))
                .toList();
    }

    private static List<Choice> with(List<Choice> choices, String value, Choice.Kind kind) {
        var more = new ArrayList<>(choices);
        more.add(new Choice(
                Value.text(value), Optional.empty(), Optional.empty(), kind, Choice.Placing.STAYS, Optional.empty()));
        return more;
    }
}
