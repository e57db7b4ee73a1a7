package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One or several pictures, each above its obligatory words: SurveyJS's {@code imagepicker}. */
public record PictureQuestion(QuestionHead head, Offer offer, Pick pick) implements Question {
    /** How many pictures may be chosen. */
    public enum Pick {
        ONE,
        SEVERAL
    }

    @Override
    public List<Choice> choices() {
        return offer.choices();
    }

    @Override
    public Question offering(List<Choice> choices) {
        return new PictureQuestion(head, offer.with(choices), pick);
    }

    @Override
    public Optional<Offer> offered() {
        return Optional.of(offer);
    }

    @Override
    public Question worded(UnaryOperator<Text> words) {
        return new PictureQuestion(head.worded(words), offer.worded(words), pick);
    }

    @Override
    public AnswerForm form() {
        return pick == Pick.ONE
                ? new AnswerForm.One()
                : new AnswerForm.Several(choices().size());
    }

    @Override
    public String helpKey() {
        return pick == Pick.ONE ? "one" : "many";
    }
}
