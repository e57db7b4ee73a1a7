package org.otklik.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as growth. */
class SoakTest {
    private static List<String> complaints(Long... values) {
        List<String> complaints = new ArrayList<>();
        Soak.grows("threads", List.of(values), complaints);
        return complaints;
    }

    @Test
    void warmingUpAndComingBackIsNoGrowth() {
        assertThat(complaints(9L, 20L, 24L, 22L, 25L, 24L, 23L, 25L, 24L)).isEmpty();
    }

    @Test
    void whatNeverComesBackIs() {
        assertThat(complaints(20L, 21L, 22L, 23L, 24L, 25L, 26L, 27L, 28L)).hasSize(1);
    }

    @Test
    void tooFewSamplesProveNothing() {
        assertThat(complaints(20L, 20L, 20L)).hasSize(1);
    }

    @Test
    void theSlopeIsNotMovedByAPeak() {
        assertThat(Soak.slope(List.of(10L, 12L, 14L, 900L, 18L, 20L))).isEqualTo(2.0);
    }
}
