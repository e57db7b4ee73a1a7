package org.otklik.survey;

import java.util.Optional;

/** Reads {@code radiogroup}, {@code dropdown} and {@code buttongroup}, which look alike on a kiosk. */
final class ChoiceReader implements QuestionReaders.TypeReader {
    @Override
    public Optional<Question> read(QuestionHead head, QuestionFields from) {
        return OfferReader.withSpecialItems(from).map(offer -> new ChoiceQuestion(head, offer));
    }
}
