package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of several: SurveyJS's {@code radiogroup}, {@code dropdown} and {@code buttongroup}, which look alike here. */
public record ChoiceQuestion(QuestionHead head, Offer offer) implements Question {
    @Override
    public List<Choice> choices() {
        return offer.choices();
    }

    @Override
    public Question offering(List<Choice> choices) {
        return new ChoiceQuestion(head, offer.with(choices));
    }

    @Override
    public Optional<Offer> offered() {
        return Optional.of(offer);
    }

    @Override
    public Question worded(UnaryOperator<Text> words) {
        return new ChoiceQuestion(head.worded(words), offer.worded(words));
    }

    @Override
    public AnswerForm form() {
        return new AnswerForm.One();
    }

    @Override
    public String helpKey() {
        return "one";
    }
}
