package org.otklik.survey;

import java.util.Optional;

/** Reads {@code html}: words to read, nothing to answer. */
final class HtmlReader implements QuestionReaders.TypeReader {
    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public Optional<Question> read(QuestionHead head, QuestionFields from) {
        from.fields().require("html");
        return from.reader().html(from.fields(), "html").map(html -> new HtmlQuestion(head, html));
    }
}
