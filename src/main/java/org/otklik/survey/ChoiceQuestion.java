package org.otklik.survey;

import java.util.List;

/** One of several: SurveyJS's {@code radiogroup}. */
public record ChoiceQuestion(QuestionHead head, List<Choice> choices) implements Question {
    public ChoiceQuestion {
        choices = List.copyOf(choices);
    }

    @Override
    public Question offering(List<Choice> choices) {
        return new ChoiceQuestion(head, choices);
    }

    @Override
    public String helpKey() {
        return "one";
    }
}
