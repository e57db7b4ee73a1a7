package org.otklik.survey;

/** What the answer to a question can be. Whoever takes, checks or tries answers asks for this, not for the type. */
public sealed interface AnswerForm {
    /** One of its choices. */
    record One() implements AnswerForm {}

    /** Some of its choices, at most so many. */
    record Several(int most) implements AnswerForm {}

    /** Free text of at most so many UTF-16 units. */
    record Words(int longest) implements AnswerForm {}

    /** A number; what is written of it has at most so many UTF-16 units. */
    record Numeric(int longest) implements AnswerForm {}

    /** Nothing: there is only something to read. */
    record Nothing() implements AnswerForm {}
}
