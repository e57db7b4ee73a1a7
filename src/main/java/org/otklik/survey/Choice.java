package org.otklik.survey;

import java.util.Optional;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/**
 * One thing to choose, or one point of a scale: the value that is kept, the words that are shown, and when it is
 * offered at all.
 */
public record Choice(Value value, Optional<Text> text, Optional<Condition> visibleIf) {
    /** A choice that is always offered. */
    public Choice(Value value, Optional<Text> text) {
        this(value, text, Optional.empty());
    }

    public String words(String locale) {
        return text.flatMap(words -> words.find(locale)).orElse(value.printed());
    }

    /** Whether this value means this choice: "1" means 1; case and blanks count. Survey page 4, "Choices". */
    public boolean is(Value answer) {
        return value.printed().equals(answer.printed());
    }
}
