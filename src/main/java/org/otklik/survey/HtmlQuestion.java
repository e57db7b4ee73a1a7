package org.otklik.survey;

import java.util.List;
import java.util.function.UnaryOperator;

/** Something to read, with nothing to answer: SurveyJS's {@code html}, its few tags drawn as kit headings and lists. */
public record HtmlQuestion(QuestionHead head, Text html) implements Question {
    @Override
    public List<Choice> choices() {
        return List.of();
    }

    @Override
    public Question offering(List<Choice> choices) {
        return this;
    }

    @Override
    public Question worded(UnaryOperator<Text> words) {
        return new HtmlQuestion(head.worded(words), words.apply(html));
    }

    @Override
    public AnswerForm form() {
        return new AnswerForm.Nothing();
    }

    @Override
    public String helpKey() {
        return "read";
    }
}
