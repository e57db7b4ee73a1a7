package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.otklik.survey.expression.Condition;

/** A question of a survey. A new type is a record here, a reader in {@link QuestionReaders} and a view in the ui. */
public sealed interface Question extends Element
        permits RatingQuestion,
                ChoiceQuestion,
                ChecksQuestion,
                PictureQuestion,
                BooleanQuestion,
                TextQuestion,
                CommentQuestion,
                HtmlQuestion {
    /** No name ends in it; the text of {@code other} is kept under the name of the question and this. */
    String OTHER_SUFFIX = "-Comment";

    QuestionHead head();

    /** What can be chosen, or the points of a scale, in the order of the file; a free text has none. */
    List<Choice> choices();

    /** The same question with only these of its choices. */
    Question offering(List<Choice> choices);

    /** What an answer to it can be. */
    AnswerForm form();

    /** Which of the pack's texts {@code help.…} explains how to answer it, unless it has its own. */
    String helpKey();

    /** The same question, each of its texts put into other words. */
    Question worded(UnaryOperator<Text> words);

    /** What it offers, where that is a list of choices with an order and special items. */
    default Optional<Offer> offered() {
        return Optional.empty();
    }

    /** What belongs to the text of the item {@code other}, where it is offered. */
    default Optional<Offer.Other> other() {
        return offered().flatMap(Offer::other);
    }

    /** Under which name the text of {@code other} is kept and read. */
    default String otherName() {
        return name() + OTHER_SUFFIX;
    }

    @Override
    default String name() {
        return head().name();
    }

    /** The title in a language; a question without one is called by its name, as survey-core does. */
    default String title(String locale) {
        return head().title().flatMap(text -> text.find(locale)).orElse(name());
    }

    default String description(String locale) {
        return head().description().map(text -> text.in(locale)).orElse("");
    }

    default Optional<Condition> visibleIf() {
        return head().visibility().condition();
    }

    /** Whether there is anything to answer; what is only read is no question to anyone who counts. */
    default boolean answerable() {
        return !(form() instanceof AnswerForm.Nothing);
    }

    /** Free text never enters a response; it becomes the comment of the visit. */
    default boolean freeText() {
        return form() instanceof AnswerForm.Words;
    }
}
