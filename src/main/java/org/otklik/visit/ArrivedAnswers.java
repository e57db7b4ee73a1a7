package org.otklik.visit;

import java.util.Map;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;

/** Answers that were given elsewhere, held against the pack that they name. Pure. */
public final class ArrivedAnswers {
    private ArrivedAnswers() {}

    /**
     * Whether each answer stands under a question of the pack and is one that a visitor could give there, or «cannot say».
     * Free text never travels in a response, so none fits. Which questions were shown is not looked at.
     */
    public static boolean fit(Pack pack, Map<String, Value> answers) {
        return answers.entrySet().stream()
                .allMatch(answer -> pack.survey().questions().stream()
                        .filter(question -> question.name().equals(answer.getKey()))
                        .anyMatch(question -> fits(question, answer.getValue())));
    }

    private static boolean fits(Question question, Value value) {
        return !question.freeText()
                && question.answerable()
                && (value.equals(ResponseAnswers.CANNOT_SAY) || PossibleAnswers.contain(question, value));
    }
}
