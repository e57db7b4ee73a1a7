package org.otklik.survey;

import java.util.Optional;
import org.otklik.json.Fields;
import org.otklik.survey.expression.Value;

/** Reads {@code boolean}: yes and no, kept as true and false or as two values of the author's. */
final class BooleanReader implements QuestionReaders.TypeReader {
    @Override
    public Optional<Question> read(QuestionHead head, QuestionFields from) {
        var fields = from.fields();
        var reader = from.reader();
        var yesWords = reader.words(fields, "labelTrue", TextRole.LABEL);
        var noWords = reader.words(fields, "labelFalse", TextRole.LABEL);
        var yes = value(fields, "valueTrue", reader);
        var no = value(fields, "valueFalse", reader);
        if (fields.any("valueTrue").isEmpty() && fields.any("valueFalse").isEmpty()) {
            return Optional.of(BooleanQuestion.of(head, yesWords, noWords));
        }
        if (yes.isEmpty() || no.isEmpty()) {
            return Optional.empty();
        }
        if (yes.get().printed().equals(no.get().printed())) {
            var message = "Yes and no are both \"" + no.get().printed() + "\".";
            reader.error("choice.doubled", fields.place("valueFalse"), message, "Write two values that differ.");
            return Optional.empty();
        }
        return Optional.of(new BooleanQuestion(head, new Choice(yes.get(), yesWords), new Choice(no.get(), noWords)));
    }

    private static Optional<Value> value(Fields fields, String name, Reader reader) {
        var other = name.equals("valueTrue") ? "valueFalse" : "valueTrue";
        if (fields.any(name).isEmpty() && fields.any(other).isPresent()) {
            var message = "\"" + other + "\" stands without \"" + name + "\".";
            reader.error("profile.pair", fields.place(other), message, "Write both or neither.");
        }
        return fields.any(name).flatMap(value -> ChoiceList.value(value, reader));
    }
}
