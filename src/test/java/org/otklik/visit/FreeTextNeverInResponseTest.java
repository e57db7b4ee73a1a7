package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;

class FreeTextNeverInResponseTest {
    private static final int SURVEYS = 1_000;
    private static final String WRITTEN = "тайна";

    @Test
    void whateverTheSurveyTextIsInTheCommentOnly() {
        var seed = Long.getLong("otklik.seed", System.nanoTime());
        System.out.println("FreeTextNeverInResponseTest seed " + seed + " (-Dotklik.seed=" + seed + ")");
        var random = new Random(seed);
        for (var round = 0; round < SURVEYS; round++) {
            var visit = Visit.begin(pack(random), Set.of(), random.nextLong(), Duration.ZERO);
            var wrote = walked(visit, random);
            var end = random.nextBoolean() ? End.COMPLETE : End.ABANDONED;
            var kept = visit.finish(end, new Manner("ru", InputWay.TOUCH, Set.of(), Set.of()), Duration.ZERO);
            assertThat(kept.response().map(Object::toString).orElse("")).doesNotContain(WRITTEN);
            assertThat(kept.comment().isPresent()).isEqualTo(wrote && end == End.COMPLETE);
        }
    }

    private static boolean walked(Visit visit, Random random) {
        var wrote = false;
        for (var advance = Advance.MOVED; advance == Advance.MOVED; advance = visit.next(Duration.ZERO)) {
            if (visit.step().question() instanceof CommentQuestion && random.nextBoolean()) {
                visit.answer(Value.text(WRITTEN));
                wrote = true;
            } else if (random.nextBoolean()) {
                PossibleAnswers.of(visit.step().question())
                        .ifPresent(answers -> visit.answer(answers.get(random.nextInt(answers.size()))));
            }
        }
        return wrote;
    }

    /** Three to ten questions of any type, some of them behind a condition on an earlier rating. */
    private static Pack pack(Random random) {
        var questions = new ArrayList<QuestionDraft>();
        questions.add(QuestionDraft.rating("q0"));
        var size = 3 + random.nextInt(8);
        for (var at = 1; at < size; at++) {
            var question = question("q" + at, random.nextInt(4));
            questions.add(random.nextInt(3) == 0 ? question.visibleIf("{q0} <= 3") : question);
        }
        return PackDraft.asking(questions.toArray(QuestionDraft[]::new)).made();
    }

    private static QuestionDraft question(String name, int type) {
        return switch (type) {
            case 0 -> QuestionDraft.rating(name);
            case 1 -> QuestionDraft.choice(name, "a", "b", "c");
            case 2 -> QuestionDraft.checks(name, "a", "b", "c");
            default -> QuestionDraft.comment(name);
        };
    }
}
