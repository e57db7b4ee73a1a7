package org.otklik.visit.persona;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Choice;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;

/** Answers as they come, to find out where they lead. The same random numbers give the same answers. */
public final class AnyAnswer {
    /** What a field of any kind may take, and what a strict one refuses. */
    private static final List<String> WRITTEN = List.of("1", "5", "12", "30", "-3", "abc", "999999", "a@b.example");

    /** One in so many is skipped: some ways open only to who says nothing. */
    private static final int SKIPS = 8;

    private AnyAnswer() {}

    /** One answer of this question; nothing now and then, and where there is nothing to answer. */
    public static Optional<Value> of(Question question, Random random) {
        var skips = random.nextInt(SKIPS) == 0;
        if (!question.answerable() || skips) {
            return Optional.empty();
        }
        if (question.choices().isEmpty()) {
            return Optional.of(Value.text(WRITTEN.get(random.nextInt(WRITTEN.size()))));
        }
        var values = values(question);
        if (!(question.form() instanceof AnswerForm.Several several)) {
            return Optional.of(values.get(random.nextInt(values.size())));
        }
        Collections.shuffle(values, random);
        var most = Math.min(several.most(), values.size());
        return Optional.of(new Value.Several(values.subList(0, 1 + random.nextInt(most))));
    }

    /** What may be refused: each choice, one tick, as many as there can be, words, numbers out of all bounds. */
    public static List<Value> doubtful(Question question) {
        if (question.choices().isEmpty()) {
            return WRITTEN.stream().map(Value::text).toList();
        }
        var values = values(question);
        if (!(question.form() instanceof AnswerForm.Several several)) {
            return values;
        }
        var most = Math.min(several.most(), values.size());
        return List.of(new Value.Several(values.subList(0, 1)), new Value.Several(values.subList(0, most)));
    }

    /** As many ticks as there can be, where not everything can be ticked. */
    public static Optional<Value> full(Question question) {
        var values = values(question);
        return question.form() instanceof AnswerForm.Several several && several.most() < values.size()
                ? Optional.of(new Value.Several(values.subList(0, several.most())))
                : Optional.empty();
    }

    private static List<Value> values(Question question) {
        return new ArrayList<>(question.choices().stream().map(Choice::value).toList());
    }
}
