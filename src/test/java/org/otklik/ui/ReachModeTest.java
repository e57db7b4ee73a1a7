package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.ui.kit.Target;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.Mode;

/** «Ниже»: on a panel that hangs high every control comes down to where a hand reaches it from a wheelchair. */
class ReachModeTest {
    private static final Panel HIGH = Panel.measured(1080, 1920, 398);

    @ParameterizedTest
    @ValueSource(ints = {700, 800, 900})
    void noControlStandsHigherThanAHandReaches(int floorMm) {
        KioskOnPaper.onEventThread(() -> {
            var panel = HIGH.above(OptionalInt.of(floorMm));
            var kiosk = new KioskOnPaper(panel);
            kiosk.tap("start.lower");
            check(kiosk, panel);
            check(kiosk.tap("start.begin"), panel);
            check(kiosk.tap("bar.view"), panel);
            check(kiosk.tap("bar.language"), panel);
            kiosk.tap("bar.back").tap("view.done");
            check(kiosk.tap("bar.help"), panel);
            kiosk.tap("bar.back");
            for (var step = 0; step < 20 && kiosk.screen().startsWith("question"); step++) {
                check(kiosk, panel);
                kiosk.tap("nav.forward");
            }
        });
    }

    @Test
    void asItBeginsAHighPanelHasControlsOutOfReach() {
        KioskOnPaper.onEventThread(() -> assertThat(highestMm(new KioskOnPaper(HIGH.above(OptionalInt.of(900))), HIGH))
                .isGreaterThan(AccessibilityNumbers.REACH_MM - 900));
    }

    @Test
    void withoutTheHeightAboveTheFloorTheLowerPartCounts() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(HIGH).tap("bar.view").tap("view.lower").tap("view.done");
            assertThat(highestMm(kiosk, HIGH)).isLessThanOrEqualTo(AccessibilityNumbers.REACH_USUAL_MM);
        });
    }

    @Test
    void aPanelThatIsWithinReachOffersNothingLower() {
        KioskOnPaper.onEventThread(() -> {
            var low = Panel.measured(1920, 1080, 345);
            assertThat(new KioskOnPaper(low).shows("start.lower")).isFalse();
            assertThat(new KioskOnPaper(low).tap("bar.view").shows("view.lower"))
                    .isFalse();
            var hung = low.above(OptionalInt.of(1100));
            assertThat(new KioskOnPaper(hung).shows("start.lower")).isTrue();
        });
    }

    @Test
    void theResponseSaysThatControlsWereLow() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk =
                    new KioskOnPaper(HIGH).tap("start.lower").tap("start.begin").choose("tax");
            for (var step = 0; step < 20 && kiosk.screen().startsWith("question"); step++) {
                kiosk.tap("nav.forward");
            }
            assertThat(kiosk.kept().get(0).response().orElseThrow().manner().modes())
                    .isEqualTo(Set.of(Mode.LOW_REACH));
        });
    }

    private static void check(KioskOnPaper kiosk, Panel panel) {
        assertThat(highestMm(kiosk, panel))
                .as(kiosk.screen())
                .isLessThanOrEqualTo(
                        AccessibilityNumbers.REACH_MM - panel.floorMm().orElseThrow());
    }

    /** Upper edge of the highest control, in millimetres above the lower edge of the picture. */
    private static double highestMm(KioskOnPaper kiosk, Panel panel) {
        kiosk.laidOut();
        var tops = kiosk.everything().stream()
                .filter(Target.class::isInstance)
                .map(part -> top(kiosk, part))
                .collect(Collectors.toList());
        return panel.heightMm()
                - tops.stream().mapToDouble(y -> y / panel.pixelsPerMm()).min().orElseThrow();
    }

    private static double top(KioskOnPaper kiosk, Component part) {
        return SwingUtilities.convertPoint(part, 0, 0, kiosk.host()).y;
    }
}
