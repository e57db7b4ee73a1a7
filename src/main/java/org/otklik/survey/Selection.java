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
        return new Kept(new Value.Several(staying), going);
    }

    private boolean isKnown(Value value) {
        var choices = question.choices();
        for (var at = 0; at < choices.size(); at++) {
            if (choices.get(at).is(value) && offered.isOffered(question, at)) {
                return true;
            }
        }
        return false;
    }

    /** A first answer as it is kept: for yes or no, true and "true" mean yes. */
    static Value asAnswer(Question question, Value value) {
        if (!(question instanceof BooleanQuestion yesOrNo)) {
            return value;
        }
        return switch (value.printed()) {
            case "true" -> yesOrNo.yes().value();
            case "false" -> yesOrNo.no().value();
            default -> yesOrNo.choices().stream().anyMatch(choice -> choice.is(value)) ? value : Value.missing();
        };
    }
}
