package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.expression.Condition;

/** A question of a survey. A new type is a record here, a reader in {@link QuestionReaders} and a view in the ui. */
public sealed interface Question permits RatingQuestion, ChoiceQuestion, ChecksQuestion, CommentQuestion {
    QuestionHead head();

    /** What can be chosen, or the points of a scale, in the order of the file; a free text has none. */
    List<Choice> choices();

    /** The same question with only these of its choices. */
    Question offering(List<Choice> choices);

    /** Which of the pack's texts {@code help.…} explains how to answer it, unless it has its own. */
    String helpKey();

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
