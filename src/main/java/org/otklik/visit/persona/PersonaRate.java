package org.otklik.visit.persona;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.otklik.survey.Pack;
import org.otklik.survey.Services;
import org.otklik.visit.Advance;
import org.otklik.visit.End;
import org.otklik.visit.Flag;
import org.otklik.visit.RecentVisits;
import org.otklik.visit.ResponseAnswers;
import org.otklik.visit.Visit;

/**
 * How many visits of one persona are flagged.
 *
 * @param visits that were made
 * @param counted of those, how many left an answer and can be told from any other: of a row of an employee's not the
 *     first, on a pack with fewer than three answers not the first fourteen
 * @param flagged of those counted
 * @param flags of those counted; a visit may have several
 */
public record PersonaRate(Persona persona, int visits, int counted, int flagged, Map<Flag, Integer> flags) {
    /** Twenty visits of one employee, and then another day. Survey page 9. */
    private static final int IN_A_ROW = 20;

    private static final int SHORT_ROW = 15;
    private static final int SHORT_PACK = 3;
    private static final Duration ANOTHER_DAY = Duration.ofHours(12);

    /** More screens than any visit has: whoever is led round and round gives up. */
    private static final int MOST_SCREENS = 500;

    /** Whether anybody was counted, and which share of those was flagged. */
    public double share() {
        return counted == 0 ? 0 : (double) flagged / counted;
    }

    /**
     * So many visits of this persona, one after the other on one kiosk.
     *
     * @param visited hears after each visit how many were made
     */
    public static PersonaRate of(
            Pack pack, Set<String> included, Persona persona, int visits, long seed, IntConsumer visited) {
        var series = new Series(pack, included, persona, seed);
        for (var number = 0; number < visits; number++) {
            series.visit(number);
            visited.accept(number + 1);
        }
        return new PersonaRate(persona, visits, series.counted, series.flagged, series.flags);
    }

    /** The visits on one kiosk, and its clock. */
    private static final class Series {
        private final Pack pack;
        private final Set<String> included;
        private final Persona persona;
        private final SplittableRandom seeds;
        private final AtomicReference<Duration> clock = new AtomicReference<>(Duration.ZERO);
        private final RecentVisits recent = new RecentVisits(new byte[16], clock::get);
        private final Map<Flag, Integer> flags = new EnumMap<>(Flag.class);
        private int counted;
        private int flagged;

        Series(Pack pack, Set<String> included, Persona persona, long seed) {
            this.pack = pack;
            this.included = included;
            this.persona = persona;
            seeds = new SplittableRandom(seed + persona.name().hashCode());
        }

        void visit(int number) {
            var seed = seeds.nextLong();
            var chances = new Chances(new Random(seed));
            if (number % IN_A_ROW == 0) {
                pass(ANOTHER_DAY);
            }
            pass(Chances.seconds(
                    persona.gap() == Persona.Gap.AT_ONCE ? chances.about(2.5, 0.5) : 10 + chances.after(120)));
            var left = play(seed, chances);
            if (left.isEmpty()) {
                return;
            }
            var found = EnumSet.noneOf(Flag.class);
            found.addAll(left.get().flags());
            found.addAll(recent.completed(left.get(), pack));
            if (counts(left.get(), number % IN_A_ROW)) {
                counted++;
                flagged += found.isEmpty() ? 0 : 1;
                found.forEach(flag -> flags.merge(flag, 1, Integer::sum));
            }
        }

        private void pass(Duration time) {
            clock.updateAndGet(now -> now.plus(time));
        }

        /** Nothing where no answer is left, or the visitor gave up before the end. */
        private Optional<ResponseAnswers> play(long seed, Chances chances) {
            var visitor = new Visitor(persona, pack, chances);
            var visit = Visit.begin(pack, included, seed, clock.get());
            for (var screens = 0; screens < MOST_SCREENS; screens++) {
                if (screen(visit, visitor, chances.random()) == Advance.COMPLETE) {
                    return visit.finish(End.COMPLETE, persona.manner(visitor.language()), clock.get())
                            .response();
                }
            }
            return Optional.empty();
        }

        private Advance screen(Visit visit, Visitor visitor, Random random) {
            var stands = visitor.on(visit.step());
            var came = clock.get();
            visitor.presses(stands).forEach(timed -> visit.pressed(timed.press(), came.plus(timed.at())));
            pass(stands);
            var answer = visitor.answer(visit.step().question());
            if (answer.isEmpty()) {
                visit.clear();
            } else {
                visit.answer(answer);
            }
            var advance = visit.next(clock.get());
            return advance == Advance.MOVED || advance == Advance.COMPLETE
                    ? advance
                    : ChanceStep.take(visit, random, clock.get()).advance();
        }

        private boolean counts(ResponseAnswers response, int inRow) {
            if (persona != Persona.EMPLOYEE) {
                return true;
            }
            var beside = pack.services()
                            .map(Services::question)
                            .filter(response.answers()::containsKey)
                            .isPresent()
                    ? 1
                    : 0;
            return inRow >= (response.answers().size() - beside < SHORT_PACK ? SHORT_ROW - 1 : 1);
        }
    }
}
