package org.otklik.survey;

import java.util.Optional;
import java.util.OptionalInt;
import org.otklik.json.Fields;

/** Reads {@code checkbox}. */
final class ChecksReader implements QuestionReaders.TypeReader {
    @Override
    public Optional<Question> read(QuestionHead head, Fields fields, Reader reader) {
        fields.require("choices");
        var choices = ChoiceList.read(fields, "choices", ChoiceList.Entry.CHOICE, ChoiceReader.MOST_CHOICES, reader);
        var most = fields.whole("maxSelectedChoices", 1, ChoiceReader.MOST_CHOICES);
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChecksQuestion(
                        head,
                        Offer.of(choices),
                        OptionalInt.empty(),
                        most.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) most.getAsLong())));
    }
}
