package org.otklik.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scan without a screen: ids in groups, and the time that the test says. */
class SwitchScanTest {
    private static final Duration DWELL = Duration.ofMillis(1500);
    private static final List<String> OPTIONS = List.of("a", "b", "c");
    private static final List<String> NAVIGATION = List.of("forward");
    private static final List<List<String>> GROUPS = List.of(OPTIONS, NAVIGATION);

    private final SwitchScan scan = new SwitchScan(DWELL);
    private Duration now = Duration.ofHours(1);

    @Test
    void itWaitsForTheFirstPress() {
        dwell(20);
        assertThat(offered()).isEmpty();
        assertThat(scan.press(GROUPS, now)).isEmpty();
        assertThat(offered()).isEqualTo(OPTIONS);
    }

    @Test
    void eachIsOfferedForTheWholeDwell() {
        scan.press(GROUPS, now);
        after(DWELL.minusMillis(1));
        assertThat(offered()).isEqualTo(OPTIONS);
        after(Duration.ofMillis(1));
        assertThat(offered()).isEqualTo(NAVIGATION);
    }

    @Test
    void aPressEntersTheGroupAndTheNextOneSelects() {
        scan.press(GROUPS, now);
        scan.press(GROUPS, now);
        assertThat(offered()).containsExactly("a");
        dwell(1);
        assertThat(scan.press(GROUPS, now)).contains("b");
        assertThat(offered()).isEqualTo(OPTIONS);
    }

    @Test
    void aGroupOfOneIsEnteredLikeAnyOther() {
        scan.press(GROUPS, now);
        dwell(1);
        assertThat(scan.press(GROUPS, now)).isEmpty();
        assertThat(scan.press(GROUPS, now)).contains("forward");
    }

    @Test
    void threeEmptyRoundsGoUpALevelAndThreeMoreWait() {
        scan.press(GROUPS, now);
        scan.press(GROUPS, now);
        dwell(8);
        assertThat(offered()).containsExactly("c");
        dwell(1);
        assertThat(offered()).isEqualTo(OPTIONS);
        dwell(5);
        assertThat(offered()).isEqualTo(NAVIGATION);
        dwell(1);
        assertThat(offered()).isEmpty();
        dwell(20);
        assertThat(offered()).isEmpty();
    }

    @Test
    void aPressStartsTheRoundsAfresh() {
        scan.press(GROUPS, now);
        dwell(4);
        scan.press(GROUPS, now);
        dwell(8);
        assertThat(offered()).containsExactly("c");
    }

    @Test
    void anotherScreenIsScannedFromItsFirstGroupButNeverByItself() {
        scan.screenChanged(now);
        assertThat(offered()).isEmpty();
        scan.press(GROUPS, now);
        dwell(1);
        scan.press(GROUPS, now);
        scan.screenChanged(now);
        assertThat(offered()).isEqualTo(OPTIONS);
    }

    @Test
    void whatIsGoneIsOfferedNoMore() {
        scan.press(GROUPS, now);
        dwell(1);
        assertThat(scan.offered(List.of(OPTIONS))).isEqualTo(OPTIONS);
        assertThat(scan.offered(List.of())).isEmpty();
        assertThat(scan.press(List.of(), now)).isEmpty();
    }

    private List<String> offered() {
        return scan.offered(GROUPS);
    }

    private void dwell(int times) {
        for (var time = 0; time < times; time++) {
            after(DWELL);
        }
    }

    private void after(Duration time) {
        now = now.plus(time);
        scan.passed(GROUPS, now);
    }
}
