package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * A line of text or a number: SurveyJS's {@code text}.
 *
 * @param maxLength in UTF-16 units
 * @param least smallest number, of the input {@link Input#NUMBER} only
 * @param most largest number, of the input {@link Input#NUMBER} only
 */
public record TextQuestion(
        QuestionHead head,
        Input input,
        int maxLength,
        Optional<Text> placeholder,
        OptionalDouble least,
        OptionalDouble most)
        implements Question {
    /** What is written. */
    public enum Input {
        TEXT,
        /** A number; its answer is one, not a text, and stands in the response. */
        NUMBER,
        EMAIL,
        TELEPHONE
    }

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
        return new TextQuestion(head.worded(words), input, maxLength, placeholder.map(words), least, most);
    }

    @Override
    public AnswerForm form() {
        return input == Input.NUMBER ? new AnswerForm.Numeric(maxLength) : new AnswerForm.Words(maxLength);
    }

    @Override
    public String helpKey() {
        return input == Input.NUMBER ? "number" : "comment";
    }
}
