package org.otklik.survey;

import java.util.Optional;
import org.otklik.json.Fields;

/** Reads {@code comment}. */
final class CommentReader implements QuestionReaders.TypeReader {
    /** Long enough for a thought, short enough for a person who waits behind. Survey page 2. */
    private static final int USUAL_LENGTH = 300;

    @Override
    public Optional<Question> read(QuestionHead head, Fields fields, Reader reader) {
        var maxLength = (int) fields.whole("maxLength", 1, 2000).orElse(USUAL_LENGTH);
        return Optional.of(new CommentQuestion(head, maxLength, Optional.empty()));
    }
}
