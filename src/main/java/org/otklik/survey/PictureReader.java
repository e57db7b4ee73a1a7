package org.otklik.survey;

import java.util.Optional;

/** Reads {@code imagepicker}: each picture stands above its words, which are obligatory. */
final class PictureReader implements QuestionReaders.TypeReader {
    @Override
    public Optional<Question> read(QuestionHead head, QuestionFields from) {
        var fields = from.fields();
        var pick = fields.flag("multiSelect").orElse(false) ? PictureQuestion.Pick.SEVERAL : PictureQuestion.Pick.ONE;
        from.reader().always(fields, "showLabel", "A picture alone is read in many ways.");
        return OfferReader.ofPictures(from).map(offer -> new PictureQuestion(head, offer, pick));
    }
}
