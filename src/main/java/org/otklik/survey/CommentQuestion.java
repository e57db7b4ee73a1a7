package org.otklik.survey;

import java.util.List;

/** Free text of at most {@code maxLength} UTF-16 units. */
public record CommentQuestion(QuestionHead head, int maxLength) implements Question {
    @Override
    public List<Choice> choices() {
        return List.of();
    }

    @Override
    public Question offering(List<Choice> choices) {
        return this;
    }

    @Override
    public String helpKey() {
        return "comment";
    }
}
