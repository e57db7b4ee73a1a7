package org.otklik.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each number of the catalogue has a run or is named as not run, and each run has its number. */
class FaultCatalogueTest {
    /** Reliability page 4: fewer kinds are no figure. */
    private static final int LEAST = 24;

    private static final List<Harness> HARNESSES = Harnesses.all();

    @Test
    void eachRunHasItsNumber() {
        var known = Arrays.stream(FaultKind.values()).map(Enum::name).toList();
        assertThat(HARNESSES).allSatisfy(harness -> assertThat(known).containsAll(harness.faults()));
    }

    @Test
    void theNumbersAreOneToFortyFour() {
        var expected =
                IntStream.rangeClosed(1, 44).mapToObj(number -> "F" + number).toList();
        assertThat(FaultKind.values()).extracting(Enum::name).isEqualTo(expected);
        assertThat(FaultKind.values()).allMatch(kind -> !kind.words().isBlank());
    }

    @Test
    void enoughKindsAreRun() {
        var run = new TreeSet<String>();
        HARNESSES.forEach(harness -> run.addAll(harness.faults()));
        assertThat(run).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void whatIsNotRunIsNamed() {
        for (var kind : FaultKind.values()) {
            var line = kind.line(HARNESSES);
            assertThat(line).startsWith(kind.name()).contains(kind.words());
            assertThat(line.contains("not run: "))
                    .isEqualTo(kind.runBy(HARNESSES).isEmpty());
        }
    }
}
