package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.testkit.ShippedPacks;

/** How often a content visitor touches the screen from the start to the thanks; a choice leads on by itself. */
class TapsTest {
    private static final Duration ADVANCE = Duration.ofMillis(700);
    private static final Map<String, Object> CONTENT =
            Map.of("service", "pass_int", "outcome", "collect", "ease", 4, "work_ease", 4, "rules", 4, "power", 4);

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void aContentVisitorOfMfcBasicTouchesSevenTimes(String language) {
        assertThat(touched("mfc-basic", language)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void aContentVisitorOfOneTapTouchesTwice(String language) {
        assertThat(touched("one-tap", language)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void aContentVisitorOfMkgu5TouchesNineTimes(String language) {
        assertThat(touched("mkgu-5", language)).isEqualTo(9);
    }

    /** Begins, chooses the best of each, and finishes what does not finish itself. */
    private static int touched(String pack, String language) {
        var kiosk = FlowUnderTest.of(ShippedPacks.read(pack), language).begin();
        while (kiosk.flow().visit().isPresent()) {
            if (kiosk.asked().equals("comment")) {
                kiosk.forward();
            } else {
                kiosk.touch(CONTENT.getOrDefault(kiosk.asked(), 5)).after(ADVANCE);
            }
        }
        return kiosk.stands("thanks").speaks(language).taps();
    }
}
