package org.otklik.survey;

import java.util.List;

/** Any of several: SurveyJS's {@code checkbox}; at most {@code most} can be ticked. */
public record ChecksQuestion(QuestionHead head, List<Choice> choices, int most) implements Question {
    public ChecksQuestion {
        choices = List.copyOf(choices);
    }

    @Override
    public Question offering(List<Choice> choices) {
        return new ChecksQuestion(head, choices, most);
    }

    @Override
    public String helpKey() {
        return "many";
    }
}
