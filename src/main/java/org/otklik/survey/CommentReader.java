package org.otklik.survey;

import java.util.Optional;

/** Reads {@code comment}. */
final class CommentReader implements QuestionReaders.TypeReader {
    @Override
    public Optional<Question> read(QuestionHead head, QuestionFields from) {
        var length = (int) from.fields()
                .whole("maxLength", 1, TextReader.LONGEST)
                .orElse(from.defaults().textLength());
        var placeholder = from.reader().words(from.fields(), "placeholder", TextRole.PLACEHOLDER);
        return Optional.of(new CommentQuestion(head, length, placeholder));
    }
}
