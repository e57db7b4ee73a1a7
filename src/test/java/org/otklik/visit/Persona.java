package org.otklik.visit;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;

/** Somebody at the kiosk: how long a screen takes, what is chosen, how it is pressed, and who comes next when. */
enum Persona {
    CITIZEN(2_500, 300, 30_000),
    /** Knows the questions. */
    RETURNING(2_050, 170, 30_000),
    BLIND_WITH_KEYPAD(9_000, 400, 60_000),
    CITIZEN_WITH_TREMOR(4_000, 300, 30_000),
    CHILD(300, 0, 20_000),
    EMPLOYEE(600, 0, 1_500),
    CLEANER(2_500, 100, 60_000);

    private final int leastMs;
    private final int wordMs;
    private final int pauseMs;

    Persona(int leastMs, int wordMs, int pauseMs) {
        this.leastMs = leastMs;
        this.wordMs = wordMs;
        this.pauseMs = pauseMs;
    }

    Duration pauseAfter(Random random) {
        var factor = this == EMPLOYEE ? 1 + random.nextDouble() : 1 + 9 * random.nextDouble();
        return Duration.ofMillis((long) (pauseMs * factor));
    }

    /** Longer than the least by up to a half. */
    Duration on(QuestionStep step, Random random) {
        var words = (step.question().title("ru") + " " + step.question().description("ru")).split("\\s+").length;
        return Duration.ofMillis((long) (Math.max(leastMs, wordMs * words) * (1 + random.nextDouble() / 2)));
    }

    Manner manner() {
        return switch (this) {
            case BLIND_WITH_KEYPAD -> new Manner("ru", InputWay.KEYPAD, EnumSet.of(Mode.KEYPAD, Mode.SPEECH), Set.of());
            case CLEANER -> new Manner("ru", InputWay.TOUCH, Set.of(), Set.of(Flag.OUT_OF_HOURS));
            default -> new Manner("ru", InputWay.TOUCH, Set.of(), Set.of());
        };
    }

    /** What is answered; an employee answers what the superior would like to read. */
    Value answer(Question question, Random random) {
        if (question.form() instanceof AnswerForm.One) {
            var choices = question.choices();
            return choices.get(this == EMPLOYEE ? choices.size() - 1 : random.nextInt(choices.size()))
                    .value();
        }
        if (question.form() instanceof AnswerForm.Several && this != EMPLOYEE) {
            return new Value.Several(List.of(question.choices()
                    .get(random.nextInt(question.choices().size()))
                    .value()));
        }
        return Value.missing();
    }

    /** The presses of one screen. */
    void press(Visit visit, Duration now, Random random) {
        switch (this) {
            case CHILD -> times(visit, 8, now, 60, Press.Target.CONTROL);
            case CLEANER -> times(visit, 6, now, 300, Press.Target.NOTHING);
            case CITIZEN_WITH_TREMOR -> {
                visit.pressed(new Press(Press.Target.CONTROL, Duration.ofMillis(900)), now);
                times(visit, random.nextInt(12), now, 80, Press.Target.NOTHING);
            }
            default -> times(visit, 2, now, 400, Press.Target.CONTROL);
        }
    }

    private static void times(Visit visit, int presses, Duration from, int everyMs, Press.Target target) {
        for (var at = 0; at < presses; at++) {
            visit.pressed(new Press(target, Duration.ofMillis(90)), from.plusMillis((long) at * everyMs));
        }
    }

    boolean isHonest() {
        return compareTo(CITIZEN_WITH_TREMOR) <= 0;
    }

    /** Plays one visit from its first screen to its end; what is kept of it. */
    FinishedVisit visit(Pack pack, long seed, Duration begun, Random random) {
        var visit = Visit.begin(pack, Set.of(), seed, begun);
        var now = begun;
        while (true) {
            var took = on(visit.step(), random);
            press(
                    visit,
                    now.plus(
                            took.dividedBy(2).compareTo(Duration.ofMillis(400)) > 0
                                    ? took.dividedBy(2)
                                    : Duration.ofMillis(400)),
                    random);
            now = now.plus(took);
            var answer = answer(visit.step().question(), random);
            if (!answer.isEmpty()) {
                visit.answer(answer);
            }
            if (visit.step().needsAnswer() && answer.isEmpty()) {
                visit.answer(visit.step().question().choices().get(0).value());
            }
            if (visit.next(now) == Advance.COMPLETE) {
                return visit.finish(End.COMPLETE, manner(), now);
            }
        }
    }
}
