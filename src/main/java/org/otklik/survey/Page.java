package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.expression.Condition;

/** Questions that belong together; title and description stand above the first of them that is shown. */
public record Page(
        String name,
        Optional<Text> title,
        Optional<Text> description,
        Optional<Condition> visibleIf,
        List<Question> questions) {
    public Page {
        questions = List.copyOf(questions);
    }
}
