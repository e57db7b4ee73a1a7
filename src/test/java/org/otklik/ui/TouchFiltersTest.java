package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.testkit.ShippedPacks;
import org.otklik.ui.kit.CountdownBar;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.Mode;

/** What a trembling hand asks for in «Вид», on the real screens; events are dispatched, time is the test's. */
class TouchFiltersTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Duration LONG = Duration.ofMillis(700);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void whoHoldsToPressBeginsByALongPressAlone() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = holding();
            assertThat(kiosk.hold("start.begin", SHORT).screen()).isEqualTo("start");
            assertThat(kiosk.hold("start.begin", LONG).screen()).isEqualTo("question.service");
        });
    }

    @Test
    void aRingGrowsRoundWhatIsHeldAndIsGoneWhenItIsLetGo() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = holding();
            var begin = kiosk.control("start.begin");
            kiosk.mouse(begin, MouseEvent.MOUSE_PRESSED, 200, 30);
            var none = rings(kiosk);
            var some = rings(kiosk.pass(Duration.ofMillis(200)));
            var more = rings(kiosk.pass(Duration.ofMillis(200)));
            assertThat(none).isZero();
            assertThat(some).isBetween(none + 1, more - 1);
            kiosk.mouse(begin, MouseEvent.MOUSE_RELEASED, 200, 30);
            assertThat(rings(kiosk)).isZero();
        });
    }

    @Test
    void whoWantsLessMotionSeesTheRingGrowInThirds() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk =
                    holding().hold("bar.view", LONG).hold("view.motion", LONG).hold("view.done", LONG);
            kiosk.pass(Duration.ofSeconds(1));
            kiosk.mouse(kiosk.control("start.begin"), MouseEvent.MOUSE_PRESSED, 200, 30);
            assertThat(rings(kiosk.pass(Duration.ofMillis(100)))).isZero();
            var third = rings(kiosk.pass(Duration.ofMillis(100)));
            assertThat(rings(kiosk.pass(Duration.ofMillis(100))))
                    .isEqualTo(third)
                    .isPositive();
            assertThat(rings(kiosk.pass(Duration.ofMillis(100)))).isGreaterThan(third);
        });
    }

    @Test
    void nothingGoesOnByItselfForWhoHoldsToPressAndTheResponseSaysSo() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = holding().hold("start.begin", LONG).hold("question.option.tax", LONG);
            assertThat(kiosk.pass(Duration.ofSeconds(5)).screen()).isEqualTo("question.service");
            while (!kiosk.screen().equals("thanks")) {
                kiosk.hold("nav.forward", LONG);
            }
            var manner = kiosk.kept().get(0).response().orElseThrow().manner();
            assertThat(manner.modes()).isEqualTo(Set.of(Mode.HOLD));
        });
    }

    @Test
    void aSecondTouchRightAfterTheFirstIsIgnoredOnAnyTarget() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("bar.view").tap("view.apart");
            kiosk.pass(SHORT).tap("view.done").pass(SHORT).tap("start.begin");
            kiosk.pass(SHORT).tap("question.option.tax").tapAtOnce("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("question.service");
            assertThat(kiosk.pass(SHORT).pass(SHORT).tapAtOnce("nav.forward").screen())
                    .isEqualTo("question.outcome");
        });
    }

    @Test
    void aKioskMayBeginEachVisitSo() {
        KioskOnPaper.onEventThread(() -> {
            var usual = Handling.USUAL;
            var apart = new Handling(usual.hold(), Duration.ofMillis(250), usual.motion(), usual.switches());
            var pack = ShippedPacks.mfcBasic();
            var first = new VisitSettings("ru", Look.USUAL, apart, Hearing.USUAL);
            var kiosk = new KioskOnPaper(PORTRAIT, pack, Set.of(), first, 1).tap("start.begin");
            kiosk.tap("question.option.tax").tapAtOnce("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("question.service");
            assertThat(kiosk.pass(SHORT).tapAtOnce("nav.forward").screen()).isEqualTo("question.outcome");
        });
    }

    @Test
    void theWarningCountsByDigitsWhereLessIsToMove() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            kiosk.pass(Duration.ofSeconds(61));
            assertThat(kiosk.control("countdown")).isInstanceOf(CountdownBar.class);
            kiosk.tap("idle.continue").tap("bar.view").tap("view.motion").tap("view.done");
            kiosk.pass(Duration.ofSeconds(61));
            assertThat(digits(kiosk)).isEqualTo("29");
            assertThat(digits(kiosk.pass(Duration.ofSeconds(9)))).isEqualTo("20");
        });
    }

    /** Where the picture has room for one group at a time, a choice leaves it open. */
    @ParameterizedTest
    @CsvSource({"1920, 1080, 345", "1024, 768, 305"})
    void onALowPictureAChoiceLeavesItsGroupOpen(int widthPx, int heightPx, double widthMm) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(Panel.measured(widthPx, heightPx, widthMm));
            kiosk.tap("bar.view").tap("view.to.controls").tap("view.motion");
            assertThat(kiosk.shows("view.apart")).isTrue();
            assertThat(kiosk.tap("view.to.sizes").shows("view.xl")).isTrue();
        });
    }

    private static String digits(KioskOnPaper kiosk) {
        return ((TextBlock) kiosk.control("countdown")).words();
    }

    private static KioskOnPaper holding() {
        return new KioskOnPaper(PORTRAIT)
                .tap("bar.view")
                .tap("view.hold")
                .hold("view.done", LONG)
                .pass(LONG);
    }

    private static long rings(KioskOnPaper kiosk) {
        return ScreenParts.rings(kiosk.picture());
    }
}
