package org.otklik.survey.expression;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The value of a question or of a part of an expression. */
public sealed interface Value {
    /** What is not there. */
    record Missing() implements Value {}

    /** What a part of an expression gives for nothing at all ({@code min} of no answer); never leaves an expression. */
    record Undefined() implements Value {}

    /** A text as it was chosen or written. */
    record Text(String text) implements Value {}

    /** A number; every number of a survey is a double. */
    record Num(double number) implements Value {}

    /** Yes or no. */
    record Flag(boolean yes) implements Value {}

    /** Several values in the order of ticking. */
    record Several(List<Value> values) implements Value {
        public Several {
            values = List.copyOf(values);
        }
    }

    /** A text without the white space at its ends that ECMAScript knows. */
    static String trimmed(String text) {
        return EcmaText.trimmed(text);
    }

    /** No answer. */
    static Value missing() {
        return new Missing();
    }

    static Value text(String text) {
        return new Text(text);
    }

    static Value number(double number) {
        return new Num(number);
    }

    /** Missing, an empty text, an empty list and NaN are empty; 0, false and a blank are not. Survey page 3.2. */
    default boolean isEmpty() {
        return isNothing()
                || (this instanceof Text text && text.text().isEmpty())
                || (this instanceof Num num && Double.isNaN(num.number()))
                || (this instanceof Several several && several.values().isEmpty());
    }

    /** Neither a text, a number, a flag nor a list. */
    default boolean isNothing() {
        return this instanceof Missing || this instanceof Undefined;
    }

    /** What {@code and}, {@code or} and {@code !} take it for: 0, "", false and missing are no, a list is yes. */
    default boolean isTrue() {
        if (this instanceof Flag flag) {
            return flag.yes();
        }
        if (this instanceof Num num) {
            return num.number() != 0 && !Double.isNaN(num.number());
        }
        return this instanceof Several || !isEmpty();
    }

    /** The number that this is or that its text reads as; none for anything else. Survey page 3.2, "reading". */
    default OptionalDouble asNumber() {
        if (this instanceof Num num) {
            return Double.isFinite(num.number()) ? OptionalDouble.of(num.number()) : OptionalDouble.empty();
        }
        if (this instanceof Several several) {
            return several.values().size() == 1 ? several.values().get(0).asNumber() : OptionalDouble.empty();
        }
        return this instanceof Text text ? Reading.written(text.text()) : OptionalDouble.empty();
    }

    /** As a text of a survey shows it: numbers as ECMAScript prints them, lists joined by ", ", missing as nothing. */
    default String printed() {
        if (this instanceof Text text) {
            return text.text();
        }
        if (this instanceof Num num) {
            return EcmaText.printed(num.number());
        }
        if (this instanceof Flag flag) {
            return Boolean.toString(flag.yes());
        }
        if (this instanceof Several several) {
            return several.values().stream().map(Value::printed).collect(Collectors.joining(", "));
        }
        return "";
    }
}
