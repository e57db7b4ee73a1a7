package org.otklik.visit.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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

    static Stream<Arguments> everyPersonaOnEveryPack() {
        return ShippedPacks.ids().stream()
                .map(ShippedPacks::read)
                .filter(pack -> pack.audience() == Pack.Audience.CITIZEN)
                .flatMap(pack -> Stream.of(Persona.values()).map(persona -> Arguments.of(pack.id(), pack, persona)));
    }

    @ParameterizedTest(name = "{2} on {0}")
    @MethodSource("everyPersonaOnEveryPack")
    void onlyWhoDoesNotAnswerIsFlagged(String id, Pack pack, Persona persona) {
        var rate = PersonaRate.of(pack, Set.of(), persona, VISITS, 1, made -> {});
        System.out.printf("PersonasTest %s: %s%n", id, rate);
        assertThat(rate.visits()).isEqualTo(VISITS);
        if (persona.answers()) {
            assertThat(rate.flagged()).isZero();
        } else {
            assertThat(rate.share()).isGreaterThanOrEqualTo(CAUGHT);
        }
    }
}
