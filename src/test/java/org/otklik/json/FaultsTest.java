package org.otklik.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void noNumberOfWarningsHidesAnError() {
        var faults = new Faults("survey.json");
        for (var i = 0; i < Faults.MOST + 10; i++) {
            faults.warning("layout", Place.ROOT, "", "");
        }
        faults.error("late", Place.ROOT, "", "");
        assertThat(faults.any(Severity.ERROR)).isTrue();
        assertThat(faults.list())
                .hasSize(Faults.MOST + 1)
                .first()
                .extracting(Fault::code)
                .isEqualTo("late");
    }

    @Test
    void ofEachKindOnlySoManyAreKept() {
        var faults = new Faults("survey.json");
        for (var i = 0; i < Faults.MOST; i++) {
            assertThat(faults.isFull()).isFalse();
            faults.error("e", Place.ROOT, "", "");
        }
        faults.error("one too many", Place.ROOT, "", "");
        assertThat(faults.isFull()).isTrue();
        assertThat(faults.list()).hasSize(Faults.MOST).extracting(Fault::code).containsOnly("e");
    }
}
