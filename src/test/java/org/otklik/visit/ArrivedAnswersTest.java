package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackWalk;
import org.otklik.testkit.ShippedPacks;

/** What a visitor could answer is never called wrong, and what nobody could always is. */
class ArrivedAnswersTest {
    static Stream<Pack> packs() {
        return ShippedPacks.ids().stream().map(ShippedPacks::read);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyWayThroughAPackFits(Pack pack) {
        var included = pack.survey().questions().stream().map(Question::name).collect(Collectors.toSet());
        var looked = new AtomicInteger();
        PackWalk.each(
                pack,
                included,
                walk -> walk.visit().response().ifPresent(response -> {
                    assertThat(ArrivedAnswers.fit(pack, response.answers()))
                            .as(response.answers().toString())
                            .isTrue();
                    looked.incrementAndGet();
                }));
        assertThat(looked.get()).isGreaterThan(1);
    }

    @Test
    void whatNobodyCouldAnswerDoesNotFit() {
        var pack = ShippedPacks.mfcBasic();
        assertThat(fits(pack, "overall", Value.number(1))).isTrue();
        assertThat(fits(pack, "overall", ResponseAnswers.CANNOT_SAY)).isTrue();
        assertThat(fits(pack, "overall", Value.number(0))).isFalse();
        assertThat(fits(pack, "overall", Value.text("1"))).isFalse();
        assertThat(fits(pack, "overall", Value.missing())).isFalse();
        assertThat(fits(pack, "nobody", Value.number(1))).isFalse();
        pack.survey().questions().stream()
                .filter(Question::freeText)
                .forEach(free -> assertThat(fits(pack, free.name(), Value.text("words")))
                        .as("free text never travels in a response")
                        .isFalse());
    }

    private static boolean fits(Pack pack, String question, Value value) {
        return ArrivedAnswers.fit(pack, Map.of(question, value));
    }
}
