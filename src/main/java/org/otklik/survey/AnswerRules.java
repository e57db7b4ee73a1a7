package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.otklik.survey.Objection.Bounds;
import org.otklik.survey.Objection.Rule;
import org.otklik.survey.expression.Value;

/**
 * Whether an answer is taken. What the question itself asks for comes first; the validators of the survey are asked only
 * of an answer that passes it, then all of them. Survey page 4, "Required" and "Validators".
 */
final class AnswerRules {
    private static final Pattern ENDS_IN_DIGIT = Pattern.compile("[0-9]\\z");

    /** One @, a dotted domain, a last label of two letters or more, no blanks, any script. */
    private static final Pattern EMAIL =
            Pattern.compile("(([^<>()\\[\\].,;:\\s@\"]+(\\.[^<>()\\[\\].,;:\\s@\"]+)*)|(\".+\"))"
                    + "@(([^<>()=\\[\\].,;:\\s@\"]+\\.)+[^<>()=\\[\\].,;:\\s@\"]{2,})");

    private final SurveyState state;

    AnswerRules(SurveyState state) {
        this.state = state;
    }

    /** What the answer that stands now breaks; nothing when it is taken. */
    List<Objection> broken(Question question) {
        var value = state.value(question.name());
        var own = own(question, value);
        if (!own.isEmpty()) {
            return own;
        }
        List<Objection> objections = new ArrayList<>();
        for (var validator : question.head().validators()) {
            objection(validator, value).ifPresent(objections::add);
        }
        return objections;
    }

    /** What the type asks for. */
    private List<Objection> own(Question question, Value value) {
        List<Objection> objections = new ArrayList<>();
        if (state.required(question) && isBlank(value)) {
            objections.add(Objection.of(Rule.REQUIRED, question.head().requiredError()));
        }
        if (state.otherUnsaid(question)) {
            objections.add(Objection.of(Rule.OTHER_UNSAID, question.other().flatMap(Offer.Other::error)));
        }
        if (question instanceof TextQuestion text && !value.isEmpty()) {
            ofInput(text, value).ifPresent(objections::add);
        }
        if (question instanceof ChecksQuestion checks && isTooFew(checks, value)) {
            objections.add(count(Optional.empty(), checks.least(), OptionalInt.empty()));
        }
        return objections;
    }

    /** A second rule of the same kind among the validators speaks for itself. */
    private static Optional<Objection> ofInput(TextQuestion text, Value value) {
        var number = value.asNumber();
        if (text.input() == TextQuestion.Input.NUMBER && number.isPresent()) {
            return outside(number.getAsDouble(), text.least(), text.most())
                    ? Optional.of(range(Optional.empty(), text.least(), text.most()))
                    : Optional.empty();
        }
        return text.input() == TextQuestion.Input.EMAIL && !isEmail(value)
                ? Optional.of(Objection.of(Rule.NO_EMAIL, Optional.empty()))
                : Optional.empty();
    }

    /** «None» alone is enough, whatever the least number is. */
    private static boolean isTooFew(ChecksQuestion checks, Value value) {
        if (checks.least().isEmpty()) {
            return false;
        }
        var ticks = value instanceof Value.Several several ? several.values() : List.<Value>of();
        var noneAlone = ticks.size() == 1
                && checks.choices().stream()
                        .anyMatch(choice -> choice.kind() == Choice.Kind.NONE && choice.is(ticks.get(0)));
        return !noneAlone && ticks.size() < checks.least().getAsInt();
    }

    private Optional<Objection> objection(Validator validator, Value value) {
        if (validator instanceof Validator.Rule rule) {
            return when(!state.holds(rule.condition()), Objection.of(Rule.CONDITION, rule.error()));
        }
        if (validator instanceof Validator.Email email) {
            return when(!value.isEmpty() && !isEmail(value), Objection.of(Rule.NO_EMAIL, email.error()));
        }
        if (isBlank(value)) {
            return Optional.empty();
        }
        if (validator instanceof Validator.Length length) {
            return length(length, value);
        }
        if (validator instanceof Validator.Range range) {
            return range(range, value);
        }
        if (validator instanceof Validator.Count count) {
            return value instanceof Value.Several several
                    ? count(count, several.values().size())
                    : Optional.empty();
        }
        var form = (Validator.Form) validator;
        return when(!fits(form, value), Objection.of(Rule.FORM, form.error()));
    }

    private static Optional<Objection> length(Validator.Length length, Value value) {
        if (length.digits() == Validator.Digits.REFUSED
                && ENDS_IN_DIGIT.matcher(value.printed()).find()) {
            return Optional.of(Objection.of(Rule.ENDS_IN_DIGIT, length.error()));
        }
        var size = value instanceof Value.Text text ? text.text().length() : 0;
        var isOutside = value instanceof Value.Text
                && (size < length.least().orElse(0) || size > length.most().orElse(Integer.MAX_VALUE));
        return when(
                isOutside,
                Objection.outside(
                        bounds(length.least(), length.most()),
                        length.error(),
                        Rule.TOO_SHORT,
                        Rule.TOO_LONG,
                        Rule.LENGTH_OUTSIDE));
    }

    private static Optional<Objection> range(Validator.Range range, Value value) {
        var number = value.asNumber();
        if (number.isEmpty()) {
            return Optional.of(Objection.of(Rule.NO_NUMBER, range.error()));
        }
        return when(
                outside(number.getAsDouble(), range.least(), range.most()),
                range(range.error(), range.least(), range.most()));
    }

    private static Optional<Objection> count(Validator.Count count, int ticks) {
        var isOutside = ticks < count.least().orElse(0) || ticks > count.most().orElse(Integer.MAX_VALUE);
        return when(isOutside, count(count.error(), count.least(), count.most()));
    }

    private static boolean fits(Validator.Form form, Value value) {
        var parts = value instanceof Value.Several several ? several.values() : List.of(value);
        return parts.stream()
                .allMatch(part -> form.pattern().matcher(part.printed()).find());
    }

    private static boolean isEmail(Value value) {
        return EMAIL.matcher(value.printed()).matches();
    }

    private static boolean outside(double number, OptionalDouble least, OptionalDouble most) {
        return number < least.orElse(Double.NEGATIVE_INFINITY) || number > most.orElse(Double.POSITIVE_INFINITY);
    }

    private static Objection range(Optional<Text> words, OptionalDouble least, OptionalDouble most) {
        var bounds = new Bounds(printed(least), printed(most));
        return Objection.outside(bounds, words, Rule.TOO_SMALL, Rule.TOO_LARGE, Rule.NUMBER_OUTSIDE);
    }

    private static Objection count(Optional<Text> words, OptionalInt least, OptionalInt most) {
        return Objection.outside(bounds(least, most), words, Rule.TOO_FEW, Rule.TOO_MANY, Rule.COUNT_OUTSIDE);
    }

    private static Bounds bounds(OptionalInt least, OptionalInt most) {
        return new Bounds(
                least.stream().mapToObj(Integer::toString).findFirst(),
                most.stream().mapToObj(Integer::toString).findFirst());
    }

    private static Optional<String> printed(OptionalDouble bound) {
        return bound.isEmpty()
                ? Optional.empty()
                : Optional.of(Value.number(bound.getAsDouble()).printed());
    }

    private static Optional<Objection> when(boolean broken, Objection objection) {
        return broken ? Optional.of(objection) : Optional.empty();
    }

    /** Blanks are no answer to a question that has to be answered. */
    static boolean isBlank(Value value) {
        return value.isEmpty()
                || (value instanceof Value.Text text
                        && Value.trimmed(text.text()).isEmpty());
    }
}
