package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A scale from bad to good. */
public record RatingQuestion(
        QuestionHead head, Look look, List<Choice> points, Optional<Text> minDescription, Optional<Text> maxDescription)
        implements Question {
    /** How the points look; a number and a word stand at each of them in any case. */
    public enum Look {
        LABELS,
        STARS,
        SMILEYS
    }

    public RatingQuestion {
        points = List.copyOf(points);
    }

    @Override
    public List<Choice> choices() {
        return points;
    }

    @Override
    public Question offering(List<Choice> choices) {
        return new RatingQuestion(head, look, choices, minDescription, maxDescription);
    }

    @Override
    public Question worded(UnaryOperator<Text> words) {
        return new RatingQuestion(
                head.worded(words),
                look,
                points.stream().map(point -> point.worded(words)).toList(),
                minDescription.map(words),
                maxDescription.map(words));
    }

    @Override
    public AnswerForm form() {
        return new AnswerForm.One();
    }

    @Override
    public String helpKey() {
        return "scales";
    }
}
