package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.ShippedPacks;

/** A visit that is saved and reloaded after every step is the visit it would have been. */
class VisitSnapshotTest {
    private static final Manner MANNER = new Manner("ru", InputWay.TOUCH, Set.of(), Set.of());
    private static final int VISITS = 200;

    @Test
    void reloadingAfterEveryStepChangesNothing() {
        for (var seed = 0; seed < VISITS; seed++) {
            var random = new Random(seed);
            var plain = Visit.begin(ShippedPacks.mfcBasic(), Set.of(), seed, Duration.ZERO);
            var reloaded = plain.snapshot().reload();
            var now = Duration.ZERO;
            for (var step = 0; step < 40; step++) {
                var move = random.nextInt(5);
                var answers = PossibleAnswers.of(plain.step().question()).orElse(List.of(Value.missing()));
                var answer = answers.get(random.nextInt(answers.size()));
                now = now.plusMillis(random.nextInt(5_000));
                var other = move(plain, move, answer, now);
                assertThat(move(reloaded, move, answer, now))
                        .as("seed %d", seed)
                        .isEqualTo(other);
                reloaded = reloaded.snapshot().reload();
                assertThat(reloaded.step()).as("seed %d", seed).isEqualTo(plain.step());
            }
            assertThat(reloaded.finish(End.ABANDONED, MANNER, now))
                    .as("seed %d", seed)
                    .isEqualTo(plain.finish(End.ABANDONED, MANNER, now));
        }
    }

    @Test
    void aSnapshotDoesNotChangeWithTheVisitItWasTakenOf() {
        var visit = Visit.begin(ShippedPacks.mfcBasic(), Set.of(), 1, Duration.ZERO);
        var snapshot = visit.snapshot();
        var before = visit.step();
        visit.next(Duration.ofSeconds(3));
        assertThat(snapshot.reload().step()).isEqualTo(before);
        snapshot.reload().next(Duration.ofSeconds(9));
        assertThat(snapshot.reload().step()).isEqualTo(before);
    }

    private static String move(Visit visit, int move, Value answer, Duration now) {
        return switch (move) {
            case 0 -> visit.back(now).toString();
            case 1 -> visit.next(now).toString();
            default -> {
                visit.answer(answer);
                yield visit.next(now).toString();
            }
        };
    }
}
