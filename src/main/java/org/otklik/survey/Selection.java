package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import org.otklik.survey.expression.Value;

/** What of an answer is among the choices on offer. Survey page 4, "Choices". */
final class Selection {
    private final Question question;
    private final Offered offered;

    /** Whether a choice, named by its place in the question, is on offer now. */
    @FunctionalInterface
    interface Offered {
        boolean isOffered(Question question, int choice);
    }

    Selection(Question question, Offered offered) {
        this.question = question;
        this.offered = offered;
    }

    /** What stays of an answer, and which ticks wait for their choice to come back. */
    record Kept(Value value, List<Value> away) {}

    /** Whether the answers of a question are held against its choices: the points of a scale never leave. */
    static boolean isLimited(Question question) {
        return question.offered().isPresent();
    }

    Kept kept(Value value, List<Value> away) {
        if (!isLimited(question)) {
            return new Kept(value, away);
        }
        if (!(question.form() instanceof AnswerForm.Several)) {
            return new Kept(value.isEmpty() || isKnown(value) ? value : Value.missing(), List.of());
        }
        var ticks = value instanceof Value.Several several ? several.values() : List.<Value>of();
        var staying = new ArrayList<>(ticks.stream().filter(this::isKnown).toList());
        var going = new ArrayList<Value>();
        if (question instanceof ChecksQuestion) {
            away.stream()
                    .filter(tick -> isKnown(tick) && !staying.contains(tick))
                    .forEach(staying::add);
            going.addAll(away.stream().filter(tick -> !isKnown(tick)).toList());
            going.addAll(ticks.stream().filter(tick -> !isKnown(tick)).toList());
        }
        return new Kept(noneApart(value, new Value.Several(staying)), going);
    }

    /** A change that leaves «none» beside others takes it out; one that brings it leaves it alone. */
    private Value noneApart(Value before, Value.Several after) {
        var none = question.choices().stream()
                .filter(choice -> choice.kind() == Choice.Kind.NONE)
                .findFirst();
        if (none.isEmpty() || !(question instanceof ChecksQuestion) || after.equals(before)) {
            return after;
        }
        var isThere = after.values().stream().anyMatch(none.get()::is);
        var wasThere =
                before instanceof Value.Several ticks && ticks.values().stream().anyMatch(none.get()::is);
        if (isThere && wasThere) {
            return new Value.Several(
                    after.values().stream().filter(tick -> !none.get().is(tick)).toList());
        }
        return isThere ? new Value.Several(List.of(none.get().value())) : after;
    }

    /** Whether the item «other» is the answer or among it. */
    static boolean hasOther(Question question, Value value) {
        var chosen = value instanceof Value.Several several ? several.values() : List.of(value);
        return question.choices().stream()
                .anyMatch(choice ->
                        choice.kind() == Choice.Kind.OTHER && chosen.stream().anyMatch(choice::is));
    }

    /** What a trigger gives a question, as it is kept there. */
    Value given(Value before, Value after) {
        return after instanceof Value.Several several ? noneApart(before, several) : asAnswer(question, after);
    }

    boolean isKnown(Value value) {
        var choices = question.choices();
        for (var at = 0; at < choices.size(); at++) {
            if (choices.get(at).is(value) && offered.isOffered(question, at)) {
                return true;
            }
        }
        return false;
    }

    /** A first answer as it is kept: for yes or no, true and "true" mean yes; a number is one. */
    static Value asAnswer(Question question, Value value) {
        if (question.form() instanceof AnswerForm.Numeric) {
            var number = value.asNumber();
            return number.isPresent() ? Value.number(number.getAsDouble()) : value;
        }
        if (!(question instanceof BooleanQuestion yesOrNo)) {
            return value;
        }
        return switch (value.printed()) {
            case "true" -> yesOrNo.yes().value();
            case "false" -> yesOrNo.no().value();
            default -> yesOrNo.choices().stream().anyMatch(choice -> choice.is(value)) ? value : Value.missing();
        };
    }

    /** survey-core takes true and "True" for the same answer, and keeps the one it has. */
    static boolean same(Value before, Value now) {
        if (before instanceof Value.Flag flag && now instanceof Value.Text text) {
            return Boolean.toString(flag.yes()).equalsIgnoreCase(text.text());
        }
        if (before instanceof Value.Text text && now instanceof Value.Flag flag) {
            return Boolean.toString(flag.yes()).equalsIgnoreCase(text.text());
        }
        return before.equals(now) || (before.isEmpty() && now.isEmpty());
    }
}
