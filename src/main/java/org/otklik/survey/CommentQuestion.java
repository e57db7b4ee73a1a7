package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Free text of at most {@code maxLength} UTF-16 units. */
public record CommentQuestion(QuestionHead head, int maxLength, Optional<Text> placeholder) implements Question {
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
        return new CommentQuestion(head.worded(words), maxLength, placeholder.map(words));
    }

    @Override
    public AnswerForm form() {
        return new AnswerForm.Words(maxLength);
    }

    @Override
    public String helpKey() {
        return "comment";
    }
}
