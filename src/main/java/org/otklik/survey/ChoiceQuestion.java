package org.otklik.survey;

import java.util.List;

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
    public AnswerForm form() {
        return new AnswerForm.One();
    }

    @Override
    public String helpKey() {
        return "one";
    }
}
