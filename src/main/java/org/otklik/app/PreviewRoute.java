package org.otklik.app;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Advance;
import org.otklik.visit.Visit;
import org.otklik.visit.persona.AnyAnswer;
import org.otklik.visit.persona.ChanceStep;

/**
 * A visit whose screens are drawn.
 *
 * @param seed of the visit: the same draws and orders again
 * @param steps one after the other, each with the answer that leads on
 */
record PreviewRoute(long seed, List<Step> steps) {
    /** So many visits by chance find what can be found; a survey has at most 200 questions. Survey page 1. */
    private static final int MOST_VISITS = 2_000;

    private static final int MOST_STEPS = 500;

    /**
     * One screen of a question on the way.
     *
     * @param answer what is answered before going on
     * @param look what is drawn here
     */
    record Step(String question, Optional<Value> answer, Look look) {}

    /**
     * What is drawn of a step.
     *
     * @param refused an answer that is not taken
     * @param full as many ticks as there can be
     */
    record Look(Whether whether, Optional<Value> refused, Optional<Value> full) {
        static final Look NOTHING = new Look(Whether.PASSED, Optional.empty(), Optional.empty());
    }

    /** Whether a step is drawn or only passed: another visit has drawn it. */
    enum Whether {
        DRAWN,
        PASSED
    }

    /**
     * As few visits as chance gives that pass every question which can be come by; the same pack gives the same ones.
     *
     * @param calendar the day on which they are made
     */
    static List<PreviewRoute> of(Pack pack, Set<String> included, Clock calendar) {
        var search = new Search(pack, included, calendar);
        for (var seed = 1L; seed <= MOST_VISITS && !search.isDone(); seed++) {
            search.walk(seed);
        }
        return search.routes;
    }

    /** Which questions no visit came by. */
    static List<String> missed(Pack pack, List<PreviewRoute> routes) {
        var drawn = new HashSet<String>();
        routes.forEach(route -> route.steps().forEach(step -> drawn.add(step.question())));
        return pack.survey().questions().stream()
                .map(Question::name)
                .filter(name -> !drawn.contains(name))
                .toList();
    }

    /** Visits by chance, and what of them is new. */
    private static final class Search {
        private final Pack pack;
        private final Set<String> included;
        private final Clock calendar;
        private final List<PreviewRoute> routes = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Search(Pack pack, Set<String> included, Clock calendar) {
            this.pack = pack;
            this.included = included;
            this.calendar = calendar;
        }

        boolean isDone() {
            return pack.survey().questions().stream()
                    .allMatch(question -> seen.contains(question.name())
                            && (question.other().isEmpty() || seen.contains(question.otherName())));
        }

        void walk(long seed) {
            var visit = Visit.begin(pack, included, seed, calendar, Duration.ZERO);
            var random = new Random(seed);
            List<Step> steps = new ArrayList<>();
            var isNew = false;
            while (steps.size() < MOST_STEPS) {
                var question = visit.step().question();
                var look = Look.NOTHING;
                if (seen.add(question.name())) {
                    look = new Look(Whether.DRAWN, refused(seed, steps, question), AnyAnswer.full(question));
                    isNew = true;
                }
                var passed = ChanceStep.take(visit, random, Duration.ZERO);
                steps.add(new Step(question.name(), passed.answer(), look));
                if (passed.advance() != Advance.MOVED) {
                    break;
                }
            }
            if (isNew) {
                routes.add(new PreviewRoute(seed, List.copyOf(steps)));
            }
        }

        /** An answer that is objected to here, looked for in visits of its own. */
        private Optional<Value> refused(long seed, List<Step> steps, Question question) {
            return AnyAnswer.doubtful(question).stream()
                    .filter(value -> isRefused(seed, steps, question.name(), value))
                    .findFirst();
        }

        private boolean isRefused(long seed, List<Step> steps, String name, Value value) {
            var visit = Visit.begin(pack, included, seed, calendar, Duration.ZERO);
            for (var step : steps) {
                step.answer().ifPresent(visit::answer);
                visit.next(Duration.ZERO);
            }
            return ChanceStep.isTaken(visit, value)
                    && visit.next(Duration.ZERO) == Advance.OBJECTED
                    && visit.step().question().name().equals(name);
        }
    }
}
