package org.otklik.survey;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/**
 * One thing to choose, or one point of a scale.
 *
 * @param value what is kept
 * @param text the words shown; without them the value is
 * @param visibleIf when it is offered at all
 * @param kind a special item stands last and has a meaning of its own
 * @param place whether shuffling moves it
 * @param image file of the pack beside the words, where the question shows pictures
 */
public record Choice(
        Value value,
        Optional<Text> text,
        Optional<Condition> visibleIf,
        Kind kind,
        Placing place,
        Optional<String> image) {
    /** What choosing it means. */
    public enum Kind {
        PLAIN,
        /** «None of these»: clears the rest. Its value is {@code none}. */
        NONE,
        /** «Other»: asks for a text. Its value is {@code other}. */
        OTHER
    }

    /** What a random order does with it. */
    public enum Placing {
        MOVES,
        STAYS
    }

    /** A choice that is always offered. */
    public Choice(Value value, Optional<Text> text) {
        this(value, text, Optional.empty());
    }

    /** A plain choice without a picture. */
    public Choice(Value value, Optional<Text> text, Optional<Condition> visibleIf) {
        this(value, text, visibleIf, Kind.PLAIN, Placing.MOVES, Optional.empty());
    }

    Choice worded(UnaryOperator<Text> words) {
        return new Choice(value, text.map(words), visibleIf, kind, place, image);
    }

    public String words(String locale) {
        return text.flatMap(words -> words.find(locale)).orElse(value.printed());
    }

    /**
     * Whether this value means this choice: where one of the two is a number they are compared as numbers, so that "1"
     * means 1; between texts case and blanks count. Survey page 4, "Choices".
     */
    public boolean is(Value answer) {
        if (value.printed().equals(answer.printed())) {
            return true;
        }
        if (!(value instanceof Value.Num) && !(answer instanceof Value.Num)) {
            return false;
        }
        var own = value.asNumber();
        return own.isPresent()
                && own.equals(answer.asNumber())
                && answer.printed().indexOf(',') < 0;
    }
}
