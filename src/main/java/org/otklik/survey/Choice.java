package org.otklik.survey;

import java.util.Optional;
import org.otklik.survey.expression.Value;

/** One thing to choose, or one point of a scale: the value that is kept and the words that are shown. */
public record Choice(Value value, Optional<Text> text) {
    public String words(String locale) {
        return text.flatMap(words -> words.find(locale)).orElse(value.printed());
    }
}
