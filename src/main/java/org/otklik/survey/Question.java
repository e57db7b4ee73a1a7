package org.otklik.survey;

import java.util.Optional;
import org.otklik.survey.expression.Condition;

/** A question of a survey. A new type is a record here, a reader in {@link QuestionReaders} and a view in the ui. */
public sealed interface Question permits RatingQuestion, ChoiceQuestion, ChecksQuestion, CommentQuestion {
    QuestionHead head();

    default String name() {
        return head().name();
    }

    /** The title in a language; a question without one is called by its name, as survey-core does. */
    default String title(String locale) {
        return head().title().flatMap(text -> text.find(locale)).orElse(name());
    }

    default String description(String locale) {
        return head().description().map(text -> text.in(locale)).orElse("");
    }

    default Optional<Condition> visibleIf() {
        return head().visibleIf();
    }

    /** Free text never enters a response; it becomes the comment of the visit. */
    default boolean freeText() {
        return this instanceof CommentQuestion;
    }
}
