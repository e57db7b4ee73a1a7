package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Target;

/** Keys lead round every screen: no control is left out, none is a dead end, and the focus is never lost. */
class FocusOrderTest {
    private static Stream<EveryScreen> screens() {
        return EveryScreen.withControls();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theFocusBeginsOnAControlOfTheScreen(EveryScreen screen) {
        KioskOnPaper.onEventThread(() -> assertThat(ids(screen.open())).contains(focused(screen.open())));
    }

    /** Among the keys of the keyboard every column leads out, so one of each row is enough. */
    @ParameterizedTest
    @MethodSource("screens")
    void oneWayRoundMeetsEveryControlAndTheOtherWayComesBack(EveryScreen screen) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = screen.open();
            var down = round(kiosk, KeyEvent.VK_DOWN);
            var up = round(kiosk, KeyEvent.VK_UP);
            assertThat(down)
                    .containsAll(ids(kiosk).stream()
                            .filter(id -> !id.startsWith("keyboard."))
                            .toList());
            if (down.stream().noneMatch(id -> id.startsWith("keyboard."))) {
                assertThat(up).containsExactlyInAnyOrderElementsOf(down);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whereOneArrowLeadsTheOtherLeadsBackFrom(EveryScreen screen) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = screen.open();
            for (var stops = round(kiosk, KeyEvent.VK_DOWN).size(); stops > 0; stops--) {
                var from = focused(kiosk);
                var there = focused(kiosk.key(KeyEvent.VK_DOWN));
                if (Stream.of(from, there).noneMatch(id -> id.startsWith("keyboard."))) {
                    assertThat(focused(kiosk.key(KeyEvent.VK_UP))).isEqualTo(from);
                    kiosk.key(KeyEvent.VK_DOWN);
                }
            }
        });
    }

    private static List<String> round(KioskOnPaper kiosk, int arrow) {
        List<String> met = new ArrayList<>();
        while (!met.contains(focused(kiosk))) {
            met.add(focused(kiosk));
            kiosk.key(arrow);
        }
        return met;
    }

    private static List<String> ids(KioskOnPaper kiosk) {
        return ((ScreenPanel) kiosk.host().getComponent(0))
                .targets().stream().map(Target::id).toList();
    }

    private static String focused(KioskOnPaper kiosk) {
        return kiosk.focused().orElse("");
    }
}
