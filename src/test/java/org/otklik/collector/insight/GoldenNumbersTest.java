package org.otklik.collector.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "45, 50, .7864, .9565",
        "0, 20, 0, .1611",
        "20, 20, .8389, 1",
        "180, 200, .8506, .9343",
        "9, 10, .5958, .9821",
        "164, 200, .7609, .8671"
    })
    void wilsonIntervals(long count, long n, double low, double high) {
        assertThat(Wilson.of(count, n).low()).isEqualTo(low, within(0.00005));
        assertThat(Wilson.of(count, n).high()).isEqualTo(high, within(0.00005));
    }

    @Test
    void whatIsNoShareHasNoInterval() {
        assertThatThrownBy(() -> Wilson.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewerThanTenAreHidden() {
        assertThat(Suppression.hides(9)).isTrue();
        assertThat(Suppression.hides(10)).isFalse();
    }

    @Test
    void aHiddenCellIsNoRestOfASubtraction() {
        assertThat(Suppression.line(40, 25, 12)).containsExactly(false, false, false);
        assertThat(Suppression.line(60, 6, 30)).containsExactly(false, true, true);
        assertThat(Suppression.line(40, 4, 3)).containsExactly(true, true, true);
        assertThat(Suppression.line(60, 6, 30, 5, 30)).containsExactly(false, true, false, true, false);
        assertThat(Suppression.line(20, 3, 20)).containsExactly(true, true, false);
        assertThat(Suppression.line(7)).containsExactly(true);
        assertThat(Suppression.line()).isEmpty();
    }
}
