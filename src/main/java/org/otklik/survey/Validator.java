package org.otklik.survey;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.otklik.survey.expression.Condition;

/** What an answer must be to be taken; each may bring its own words for one that is not. Survey page 4, "Validators". */
public sealed interface Validator {
    Optional<Text> error();

    /** A text of this many UTF-16 units; where digits are not allowed it fails when it ends in one. */
    record Length(Optional<Text> error, OptionalInt least, OptionalInt most, Digits digits) implements Validator {}

    /** Whether a text may end in a digit. */
    enum Digits {
        ALLOWED,
        REFUSED
    }

    /** A number between two bounds, both allowed. */
    record Range(Optional<Text> error, OptionalDouble least, OptionalDouble most) implements Validator {}

    /** So many ticks. */
    record Count(Optional<Text> error, OptionalInt least, OptionalInt most) implements Validator {}

    /** A match anywhere in the text is enough. */
    record Form(Optional<Text> error, Pattern pattern) implements Validator {}

    /** An address of electronic mail. */
    record Email(Optional<Text> error) implements Validator {}

    /** A condition on all answers; the only one that is asked of a missing answer too. */
    record Rule(Optional<Text> error, Condition condition) implements Validator {}
}
