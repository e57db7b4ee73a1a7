package org.otklik.wire;

import java.util.List;

/** One answer as it travels. A number that is no integer within 2^53 travels as its printed text. Survey page 5. */
public sealed interface AnswerValue {
    /** The stand-in for "could not say". */
    AnswerValue CANNOT_SAY = new Text("na");

    /** What the canonical writer takes. */
    Object plain();

    /** A choice named by a text, or a decimal as printed. */
    record Text(String text) implements AnswerValue {
        @Override
        public Object plain() {
            return text;
        }
    }

    /** A whole number. */
    record Whole(long number) implements AnswerValue {
        @Override
        public Object plain() {
            return number;
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements AnswerValue {
        @Override
        public Object plain() {
            return yes;
        }
    }

    /** Several choices in the order of ticking. */
    record Several(List<AnswerValue> choices) implements AnswerValue {
        public Several {
            choices = List.copyOf(choices);
        }

        @Override
        public Object plain() {
            return choices.stream().map(AnswerValue::plain).toList();
        }
    }
}
