package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.survey.Pack;
import org.otklik.testkit.ShippedPacks;

/** Nobody who answers is flagged, and who does not is: a thousand seeded visits each on every citizen pack. */
class PersonasTest {
    private static final int VISITS = 1_000;
    private static final double CAUGHT = 0.9;

    /** Twenty visits of one employee, and then another day. */
    private static final int IN_A_ROW = 20;

    private static final int SHORT_ROW = 15;

    static Stream<Arguments> everyPersonaOnEveryPack() {
        return ShippedPacks.ids().stream()
                .map(ShippedPacks::read)
                .filter(pack -> pack.audience() == Pack.Audience.CITIZEN)
                .flatMap(pack -> Stream.of(Persona.values()).map(persona -> Arguments.of(pack.id(), pack, persona)));
    }

    @ParameterizedTest(name = "{2} on {0}")
    @MethodSource("everyPersonaOnEveryPack")
    void onlyWhoDoesNotAnswerIsFlagged(String id, Pack pack, Persona persona) {
        var random = new Random(7);
        var clock = new AtomicReference<>(Duration.ZERO);
        var recent = new RecentVisits(new byte[16], clock::get);
        var counted = 0;
        var flagged = 0;
        for (var number = 0; number < VISITS; number++) {
            if (number % IN_A_ROW == 0) {
                clock.updateAndGet(now -> now.plus(Duration.ofHours(12)));
            }
            var begun = clock.updateAndGet(now -> now.plus(persona.pauseAfter(random)));
            var visit = persona.visit(pack, number, begun, random);
            if (visit.response().isEmpty()) {
                continue;
            }
            clock.updateAndGet(now -> now.plusMillis(visit.response().orElseThrow().ms().values().stream()
                    .mapToLong(Long::longValue)
                    .sum()));
            var flags = flags(visit.response().orElseThrow(), recent, pack);
            if (counts(visit.response().orElseThrow(), persona, pack, number % IN_A_ROW)) {
                counted++;
                flagged += flags.isEmpty() ? 0 : 1;
            }
        }
        System.out.printf("PersonasTest %s, %s: %d of %d flagged%n", id, persona, flagged, counted);
        if (persona.isHonest()) {
            assertThat(flagged).isZero();
        } else {
            assertThat((double) flagged / counted).isGreaterThanOrEqualTo(CAUGHT);
        }
    }

    private static Set<Flag> flags(ResponseAnswers response, RecentVisits recent, Pack pack) {
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(response.flags());
        flags.addAll(recent.completed(response, pack));
        return flags;
    }

    /** The first visit of an employee is like any other, on a short pack the first fourteen are. */
    private static boolean counts(ResponseAnswers response, Persona persona, Pack pack, int inRow) {
        if (persona != Persona.EMPLOYEE) {
            return true;
        }
        var beside = pack.services().isPresent() ? 1 : 0;
        return inRow >= (response.answers().size() - beside < 3 ? SHORT_ROW - 1 : 1);
    }
}
