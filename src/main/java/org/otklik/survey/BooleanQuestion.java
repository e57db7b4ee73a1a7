package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.otklik.survey.expression.Value;

/** Yes or no: SurveyJS's {@code boolean}, here two tiles; without words of its own the kiosk says yes and no. */
public record BooleanQuestion(QuestionHead head, Choice yes, Choice no) implements Question {
    /** Yes and no as true and false, in these words. */
    public static BooleanQuestion of(QuestionHead head, Optional<Text> yes, Optional<Text> no) {
        return new BooleanQuestion(head, new Choice(new Value.Flag(true), yes), new Choice(new Value.Flag(false), no));
    }

    @Override
    public List<Choice> choices() {
        return List.of(yes, no);
    }

    @Override
    public Question offering(List<Choice> choices) {
        return this;
    }

    @Override
    public Question worded(UnaryOperator<Text> words) {
        return new BooleanQuestion(head.worded(words), yes.worded(words), no.worded(words));
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
