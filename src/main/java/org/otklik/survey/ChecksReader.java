package org.otklik.survey;

import java.util.Optional;
import java.util.OptionalInt;
import org.otklik.json.Fields;

/** Reads {@code checkbox}. */
final class ChecksReader implements QuestionReaders.TypeReader {
    @Override
    public Optional<Question> read(QuestionHead head, QuestionFields from) {
        var fields = from.fields();
        var offer = OfferReader.withSpecialItems(from);
        var least = ticks(fields, "minSelectedChoices");
        var most = ticks(fields, "maxSelectedChoices");
        from.reader().inOrder(fields, "minSelectedChoices", Bound.of(least), "maxSelectedChoices", Bound.of(most));
        return offer.map(found -> new ChecksQuestion(head, found, least, most));
    }

    private static OptionalInt ticks(Fields fields, String name) {
        return Bound.whole(fields, name, 1, OfferReader.MOST_CHOICES);
    }
}
