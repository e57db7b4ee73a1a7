package org.otklik.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.SurveyScenario.Way;
import org.otklik.visit.End;

/**
 * A visitor who does anything that a visitor can: answers, changes answers, writes what is not taken, goes on and back.
 * What is done follows from the seed and from what is seen, so that by two ways the same is done as long as the same is
 * seen.
 */
public final class ChanceStory implements ScenarioText.Story {
    private static final int MOST_DEEDS = 60;
    private static final List<String> WORDS = List.of("Мало мест", "OK", "5", "late, again", " ");
    private static final List<String> NUMBERS = List.of("7", "70,5", "601", "3,");

    private final Pack pack;
    private final long seed;

    public ChanceStory(Pack pack, long seed) {
        this.pack = pack;
        this.seed = seed;
    }

    @Override
    public KeptVisitCheck told(Way way) {
        var chance = new Random(seed);
        var scenario = way.of(pack).withSeed(seed);
        for (var deeds = 0; deeds < MOST_DEEDS && !scenario.isFinished(); deeds++) {
            act(scenario, chance);
        }
        return scenario.isFinished() ? scenario.left(End.COMPLETE) : leave(scenario);
    }

    /** Whoever goes away right after a choice would be led on by a screen alone. */
    private static KeptVisitCheck leave(SurveyScenario scenario) {
        scenario.acted(VisitWay::forward);
        return scenario.left(scenario.isFinished() ? End.COMPLETE : End.ABANDONED);
    }

    private void act(SurveyScenario scenario, Random chance) {
        var sight = scenario.sight();
        var deed = chance.nextInt(10);
        var mayPass = pack.notes(sight.question()).cannotSay().isPresent();
        if (deed == 0) {
            scenario.acted(VisitWay::back);
        } else if (deed == 1 && mayPass) {
            scenario.acted(VisitWay::cannotSay);
        } else if (deed < 5 || isOnlyRead(sight)) {
            scenario.acted(VisitWay::forward);
        } else {
            var value = answer(sight, chance);
            scenario.acted(way -> way.answer(value));
        }
    }

    private boolean isOnlyRead(Sight sight) {
        return pack.survey()
                .question(sight.question())
                .filter(question -> !question.answerable())
                .isPresent();
    }

    /** What «other» is has no question of its own: it is written. */
    private Value answer(Sight sight, Random chance) {
        return pack.survey()
                .question(sight.question())
                .map(question -> answer(question, sight, chance))
                .orElseGet(() -> Value.text(one(WORDS, chance)));
    }

    private static Value answer(Question question, Sight sight, Random chance) {
        if (question.form() instanceof AnswerForm.One) {
            return value(question, one(sight.offers(), chance));
        }
        if (question.form() instanceof AnswerForm.Several several) {
            return ticks(question, several.most(), sight, chance);
        }
        return Value.text(one(question.form() instanceof AnswerForm.Numeric ? NUMBERS : WORDS, chance));
    }

    private static Value ticks(Question question, int most, Sight sight, Random chance) {
        var offers = new ArrayList<>(sight.offers());
        if (offers.remove("none") && chance.nextInt(5) == 0) {
            return new Value.Several(List.of(value(question, "none")));
        }
        Collections.shuffle(offers, chance);
        var count = 1 + chance.nextInt(Math.min(most, offers.size()));
        return new Value.Several(offers.stream()
                .limit(count)
                .map(offer -> value(question, offer))
                .toList());
    }

    private static Value value(Question question, String printed) {
        return question.choices().stream()
                .map(choice -> choice.value())
                .filter(value -> value.printed().equals(printed))
                .findFirst()
                .orElseThrow();
    }

    private static String one(List<String> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
