package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Any of several: SurveyJS's {@code checkbox}.
 *
 * @param least fewer ticks are an error, none at all too
 * @param most more cannot be ticked
 */
public record ChecksQuestion(QuestionHead head, Offer offer, OptionalInt least, OptionalInt most) implements Question {
    @Override
    public List<Choice> choices() {
        return offer.choices();
    }

    @Override
    public Question offering(List<Choice> choices) {
        return new ChecksQuestion(head, offer.with(choices), least, most);
    }

    /** How many can be ticked at once. */
    public int mostTicks() {
        return most.orElse(choices().size());
    }

    @Override
    public Optional<Offer> offered() {
        return Optional.of(offer);
    }

    @Override
    public Question worded(UnaryOperator<Text> words) {
        return new ChecksQuestion(head.worded(words), offer.worded(words), least, most);
    }

    @Override
    public AnswerForm form() {
        return new AnswerForm.Several(mostTicks());
    }

    @Override
    public String helpKey() {
        return "many";
    }
}
