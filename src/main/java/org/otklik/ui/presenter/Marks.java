package org.otklik.ui.presenter;

import java.util.List;
import org.otklik.survey.expression.Value;

/** What is marked as the visitor's answer on the screen of a question. */
public sealed interface Marks {
    /** Nothing yet. */
    record None() implements Marks {}

    /** An answer: one value, several, or a text. */
    record Given(Value value) implements Marks {}

    /** «Не могу ответить». */
    record CannotSay() implements Marks {}

    /** The values that are chosen, in the order of choosing. */
    default List<Value> values() {
        if (!(this instanceof Given given)) {
            return List.of();
        }
        return given.value() instanceof Value.Several several ? several.values() : List.of(given.value());
    }

    /** The text that is written. */
    default String text() {
        return this instanceof Given given ? given.value().printed() : "";
    }
}
