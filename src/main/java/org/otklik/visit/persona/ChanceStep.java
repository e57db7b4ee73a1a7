package org.otklik.visit.persona;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Advance;
import org.otklik.visit.Visit;

/** One step of a visit by chance: the answer before it, and what became of the wish to go on. */
public record ChanceStep(Optional<Value> answer, Advance advance) {
    /** Of eight written answers a strict field may take one: less than one such step in seven hundred fails. */
    private static final int MOST_TRIES = 50;

    /** Answers and goes on; tries again while the answer is not taken, and tells of {@code OBJECTED} when none is. */
    public static ChanceStep take(Visit visit, Random random, Duration now) {
        var question = visit.step().question();
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var answer = AnyAnswer.of(question, random).filter(value -> isTaken(visit, value));
            if (answer.isEmpty()) {
                visit.clear();
            }
            var advance = visit.next(now);
            var stays = visit.step().question().name().equals(question.name());
            if (advance == Advance.MOVED || advance == Advance.COMPLETE || !stays) {
                return new ChanceStep(answer, advance);
            }
        }
        return new ChanceStep(Optional.empty(), Advance.OBJECTED);
    }

    /** Answers with this value, where it is an answer of the question at all. */
    public static boolean isTaken(Visit visit, Value value) {
        try {
            visit.answer(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
