package org.otklik.visit;

import org.otklik.survey.expression.Value;

/** What a visitor has said to a question so far. */
public sealed interface Reply {
    /** Nothing: passed on like this, the question is skipped. */
    record None() implements Reply {}

    /** An answer. */
    record Given(Value value) implements Reply {}

    /** «Не могу ответить»: an answer too, counted apart; conditions read it as missing. */
    record CannotSay() implements Reply {}
}
