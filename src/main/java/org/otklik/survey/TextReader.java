package org.otklik.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.otklik.json.Fields;

/** Reads {@code text}: a line of text, or a number of at most four digits before the point. */
final class TextReader implements QuestionReaders.TypeReader {
    /** Longer numbers are those of documents and telephones. Survey page 2. */
    private static final double LARGEST = 9_999;

    static final int LONGEST = 2_000;

    @Override
    public Optional<Question> read(QuestionHead head, QuestionFields from) {
        var fields = from.fields();
        var reader = from.reader();
        var input = reader.oneOf(fields, "inputType", List.of("text", "number", "email", "tel"))
                .map(TextReader::input)
                .orElse(TextQuestion.Input.TEXT);
        var length = (int)
                fields.whole("maxLength", 1, LONGEST).orElse(from.defaults().textLength());
        var placeholder = reader.words(fields, "placeholder", TextRole.PLACEHOLDER);
        var least = bound(fields, "min", input, reader);
        var most = bound(fields, "max", input, reader);
        reader.inOrder(fields, "min", least, "max", most);
        if (input == TextQuestion.Input.NUMBER && (least.isEmpty() || most.isEmpty())) {
            var message = "A number without bounds can be that of a document.";
            reader.errorInPack("identity_number", fields.place(), message, "Write min and max within -9999 and 9999.");
        } else if (input == TextQuestion.Input.EMAIL || input == TextQuestion.Input.TELEPHONE) {
            var message = "Answers are anonymous: no address and no telephone is asked for.";
            reader.errorInPack("contact", fields.place("inputType"), message, "Take the question out.");
        }
        return Optional.of(new TextQuestion(head, input, length, placeholder, least, most));
    }

    private static TextQuestion.Input input(String word) {
        return word.equals("tel")
                ? TextQuestion.Input.TELEPHONE
                : TextQuestion.Input.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static OptionalDouble bound(Fields fields, String name, TextQuestion.Input input, Reader reader) {
        var bound = fields.number(name, -LARGEST, LARGEST);
        if (fields.any(name).isPresent() && input != TextQuestion.Input.NUMBER) {
            var message = "\"" + name + "\" means something for a number only.";
            reader.error("profile.number_only", fields.place(name), message, "Write \"inputType\": \"number\" too.");
        }
        return bound;
    }
}
