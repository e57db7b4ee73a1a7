package org.otklik.survey;

import java.util.Optional;
import org.otklik.json.Fields;

/** Reads {@code radiogroup}. */
final class ChoiceReader implements QuestionReaders.TypeReader {
    static final int MOST_CHOICES = 60;

    @Override
    public Optional<Question> read(QuestionHead head, Fields fields, Reader reader) {
        fields.require("choices");
        var choices = ChoiceList.read(fields, "choices", ChoiceList.Entry.CHOICE, MOST_CHOICES, reader);
        return choices.isEmpty() ? Optional.empty() : Optional.of(new ChoiceQuestion(head, Offer.of(choices)));
    }
}
